package org.sweetline.channels.mail;

import java.util.Optional;
import org.sweetline.tickets.IncomingMessage;

/**
 * A mail as read.
 *
 * @param ours we sent it ourselves: it came back on some way round
 * @param failedReply the entry of ours that could not be delivered, as this bounce says
 * @param failedNotice the notice of ours that could not be, likewise
 * @param failure why, in the words of the server
 */
record ReadMail(
        IncomingMessage message,
        boolean ours,
        Optional<Long> failedReply,
        Optional<Long> failedNotice,
        String failure) {}
