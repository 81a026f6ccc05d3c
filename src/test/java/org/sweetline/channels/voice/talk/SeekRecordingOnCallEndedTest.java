package org.sweetline.channels.voice.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeekRecordingOnCallEndedTest {
    private static final Instant ENDED = Instant.parse("2026-11-27T15:00:00Z");

    @Test
    void whatIsUnderWayIsLookedForAgainUntilNothingIsToBeHopedFor() {
        Instant early = ENDED.plus(Duration.ofMinutes(2));
        Instant late = ENDED.plus(Duration.ofHours(6));

        assertThat(SeekRecordingOnCallEnded.next(ENDED, early)).contains(early.plus(Duration.ofMinutes(10)));
        assertThat(SeekRecordingOnCallEnded.next(ENDED, late.minusSeconds(1))).isPresent();
        assertThat(SeekRecordingOnCallEnded.next(ENDED, late)).isEmpty();
    }
}
