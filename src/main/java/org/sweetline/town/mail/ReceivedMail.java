package org.sweetline.town.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that arrived in the mailbox of somebody in the town. The mailbox is the envelope's recipient; replyTo is where
 * an answer goes, the sender where the mail asks for nothing else.
 */
public record ReceivedMail(
        String mailbox,
        String from,
        String to,
        String replyTo,
        String subject,
        String messageId,
        String inReplyTo,
        List<String> references,
        String text,
        Instant at,
        byte[] raw) {}
