package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneCallTest {
    private static final Instant RANG = Instant.parse("2026-11-27T15:00:00Z");

    private final PhoneCall call = new PhoneCall("CA1");

    @ParameterizedTest
    @ValueSource(strings = {"queued", "initiated", "ringing", "in-progress", "busy", "failed", "no-answer", "canceled"})
    void endedCallStaysAsItEnded(String late) {
        call.progressed("completed", RANG.plusSeconds(30), 30);

        assertThat(call.progressed(late, RANG.plusSeconds(90), null)).isFalse();
        assertThat(call.progressed("completed", RANG.plusSeconds(90), 90)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ringing, in-progress, true", "in-progress, ringing, false", "in-progress, in-progress, false"})
    void callOnlyGoesForward(String first, String second, boolean changes) {
        call.progressed(first, RANG, null);

        assertThat(call.progressed(second, RANG.plusSeconds(1), null)).isEqualTo(changes);
    }

    @Test
    void endThatComesBeforeTheCallIsKeptForIt() {
        call.progressed("completed", RANG.plusSeconds(30), 25);

        call.began(new IncomingCall("CA1", "+14155550123", "+14155550100", RANG, "ringing"), 7, 70);

        assertThat(call.progressed("completed", RANG.plusSeconds(30), 25)).isFalse();
        assertThat(call.ticketId()).contains(7L);
    }

    @Test
    void silenceIsNoTranscript() {
        assertThat(call.transcribed("  ")).isFalse();
        assertThat(call.transcribed("My mug broke")).isTrue();
        assertThat(call.transcript()).isEqualTo("My mug broke");
    }
}
