package org.sweetline.tickets.texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text as the door read it.
 *
 * @param sid the network's id of it
 * @param from E.164, or whatever the network names as its sender
 * @param to our number
 * @param word when it is nothing but a word that stops or starts texts
 * @param files the network's ids of its pictures and other files, in their order, with the type that it says
 */
public record IncomingText(
        String sid,
        Instant at,
        String from,
        String to,
        String body,
        int segments,
        Optional<OptOutWord> word,
        List<File> files) {

    public record File(String sid, String type) {}
}
