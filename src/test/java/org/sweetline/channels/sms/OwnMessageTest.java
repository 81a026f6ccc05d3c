package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.twilio.KnownMessage;
import org.sweetline.tickets.texts.DueText;

class OwnMessageTest {
    private static final Instant HANDED_OVER = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void oldestOfTheSameWordsSinceThenIsOurs() throws SQLException {
        Optional<KnownMessage> found = find(
                Set.of(),
                listed("SMnewer", "On its way", 9),
                listed("SMours", "On its way ", 1),
                listed("SMother", "Something else", 0),
                listed("SMearlier", "On its way", -3600));

        assertThat(found).map(KnownMessage::sid).contains("SMours");
    }

    @Test
    void whatAnotherTextHasForItsOwnIsNotOurs() throws SQLException {
        Optional<KnownMessage> found =
                find(Set.of("SMfirst"), listed("SMsecond", "On its way", 2), listed("SMfirst", "On its way", 1));

        assertThat(found).map(KnownMessage::sid).contains("SMsecond");
    }

    @Test
    void clocksNeedNotAgreeToTheSecond() throws SQLException {
        assertThat(find(Set.of(), listed("SMours", "On its way", -20))).isPresent();
        assertThat(find(Set.of(), listed("SMold", "On its way", -40))).isEmpty();
    }

    @Test
    void wordsThatTwilioPutsBeforeThoseOfATrialAreLeftOut() throws SQLException {
        String body = "Sent from your Twilio trial account - On its way";

        assertThat(find(Set.of(), listed("SMours", body, 1))).isPresent();
        assertThat(find(Set.of(), listed("SMnot", "It is not: On its way", 1))).isEmpty();
    }

    private static Optional<KnownMessage> find(Set<String> taken, KnownMessage... listed) throws SQLException {
        DueText text = new DueText(1, "token", "+14155550123", "", "On its way", 1, HANDED_OVER, true);
        return OwnMessage.of(text, List.of(listed), sids -> taken);
    }

    private static KnownMessage listed(String sid, String body, int seconds) {
        return new KnownMessage(sid, body, "queued", 0, 1, HANDED_OVER.plusSeconds(seconds));
    }
}
