package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the health page says of what was not looked for. */
class LookBackTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @Test
    void asARuleThereIsNothingToSay() {
        LookBack lookBack = new LookBack(NOW.minusSeconds(130), null);

        assertThat(lookBack.skippedOfLate(NOW)).isEmpty();
        assertThat(lookBack.figures(NOW)).containsOnlyKeys("lookBackMinutes").containsEntry("lookBackMinutes", 2L);
    }

    @Test
    void whatWasNotLookedForIsSaidForTwoWeeks() {
        Instant bound = NOW.minus(LookBack.LONGEST);
        LookBack lookBack = new LookBack(NOW, bound);

        assertThat(lookBack.skippedOfLate(NOW)).contains(bound);
        assertThat(lookBack.figures(NOW)).containsEntry("notLookedForDays", 14L);
        assertThat(lookBack.skippedOfLate(NOW.plus(Duration.ofDays(14)))).isEmpty();
    }
}
