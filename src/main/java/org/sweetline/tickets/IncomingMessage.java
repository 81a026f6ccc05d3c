package org.sweetline.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as a door read it. Absent text is "".
 *
 * @param trust what the door can say of the sender; AMBIGUOUS joins nothing
 * @param remotePictures addresses of pictures that lie elsewhere; the html has their numbers, as in {@code remote:0}
 * @param references ids of the messages that it answers, the nearest first
 * @param token the timeline entry that a secret of ours in it proves to be answered
 * @param automatic written by a machine: reopens nothing and is never answered by one
 * @param language {@code en}, {@code ko} or ""
 * @param orderNumbers what looks like order numbers in it; only those that our copy knows are linked
 */
public record IncomingMessage(
        String channel,
        Instant at,
        String fromAddress,
        String fromName,
        SenderTrust trust,
        List<String> to,
        List<String> cc,
        String replyTo,
        String subject,
        String text,
        String quoted,
        String html,
        List<String> remotePictures,
        List<IncomingAttachment> attachments,
        String messageId,
        List<String> references,
        Optional<Long> token,
        boolean automatic,
        boolean bounce,
        String language,
        List<String> orderNumbers) {

    private static final int LONGEST_TITLE = 80;

    /** What a ticket is called that begins with it: a text has no subject, so its first words stand for one. */
    String title() {
        if (!subject.isBlank()) {
            return subject;
        }
        String words = isText() ? text.strip().replaceAll("\\s+", " ") : "";
        int[] points = words.codePoints().limit(LONGEST_TITLE + 1L).toArray();
        if (points.length > LONGEST_TITLE) {
            return new String(points, 0, LONGEST_TITLE).strip() + "…";
        }
        if (words.isEmpty() && isText()) {
            return "Text from " + fromAddress;
        }
        return words.isEmpty() ? "(no subject)" : words;
    }

    boolean isText() {
        return channel.equals("sms");
    }
}
