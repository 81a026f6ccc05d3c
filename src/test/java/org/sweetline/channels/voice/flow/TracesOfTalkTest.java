package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows that two talked when the news of it got lost. */
class TracesOfTalkTest {
    private static final Instant SENT = Instant.parse("2026-11-27T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, false", "30, false", "45, false", "46, true", "3600, true"})
    void whoWasThereForLongerThanTheWayToTheAgentTakesHasTalked(long seconds, boolean talked) {
        assertThat(TracesOfTalk.isTalk(SENT, SENT.plusSeconds(seconds))).isEqualTo(talked);
    }

    @Test
    void callerWhoWasNeverSentToAnybodyHasNotTalked() {
        assertThat(TracesOfTalk.isTalk(Instant.MAX, SENT)).isFalse();
    }

    @Test
    void callerForWhomNoAgentEverJoinedHasNotTalked() {
        assertThat(TracesOfTalk.isTalk(SENT, Instant.MIN)).isFalse();
    }
}
