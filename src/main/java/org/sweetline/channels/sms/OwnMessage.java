package org.sweetline.channels.sms;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.channels.twilio.KnownMessage;
import org.sweetline.tickets.texts.DueText;

/** Knows a text of ours again among those that Twilio lists. */
final class OwnMessage {

    /** Twilio's clock and ours need not agree, and its times are whole seconds. */
    private static final Duration CLOCKS = Duration.ofSeconds(30);

    private OwnMessage() {}

    interface Known {
        Set<String> among(List<String> sids) throws SQLException;
    }

    /** The oldest with the same words since it was handed over that no other text of ours has for its own. */
    static Optional<KnownMessage> of(DueText text, List<KnownMessage> listed, Known known) throws SQLException {
        Instant since = text.attemptedAt().minus(CLOCKS);
        List<KnownMessage> alike = listed.stream()
                .filter(message -> !message.createdAt().isBefore(since))
                .filter(message -> isSame(message.body(), text.body()))
                .sorted(Comparator.comparing(KnownMessage::createdAt))
                .toList();
        Set<String> taken = known.among(alike.stream().map(KnownMessage::sid).toList());
        return alike.stream().filter(message -> !taken.contains(message.sid())).findFirst();
    }

    /** A trial account's texts have Twilio's own words before them. */
    private static boolean isSame(String listed, String ours) {
        String said = listed.strip();
        String meant = ours.strip();
        return said.equals(meant) || said.startsWith("Sent from your Twilio trial account") && said.endsWith(meant);
    }
}
