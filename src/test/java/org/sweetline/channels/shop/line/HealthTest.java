package org.sweetline.channels.shop.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.line.Health.State;

class HealthTest {
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration QUICK = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofSeconds(9);

    private final Health well = Health.starting(TEN).answered(TEN, QUICK);

    @Test
    void oneSlowAnswerIsNoSlowShop() {
        Health once = well.answered(TEN.plusSeconds(1), LATE);
        Health again = once.answered(TEN.plusSeconds(2), QUICK).answered(TEN.plusSeconds(3), LATE);

        assertThat(once.state()).isEqualTo(State.OK);
        assertThat(again.state()).isEqualTo(State.OK);
    }

    @Test
    void twoSlowAnswersAreAndThreeQuickOnesMakeItWell() {
        Health slow = well.answered(TEN.plusSeconds(1), LATE).answered(TEN.plusSeconds(2), LATE);
        Health nearly = slow.answered(TEN.plusSeconds(3), QUICK).answered(TEN.plusSeconds(4), QUICK);
        Health quick = nearly.answered(TEN.plusSeconds(5), QUICK);

        assertThat(slow.state()).isEqualTo(State.SLOW);
        assertThat(slow.since()).isEqualTo(TEN.plusSeconds(2));
        assertThat(nearly.state()).isEqualTo(State.SLOW);
        assertThat(nearly.since()).isEqualTo(TEN.plusSeconds(2));
        assertThat(quick.state()).isEqualTo(State.OK);
        assertThat(quick.since()).isEqualTo(TEN.plusSeconds(5));
    }

    @Test
    void shopThatComesBackSlowlyIsSlow() {
        assertThat(well.down(TEN).answered(TEN, LATE).state()).isEqualTo(State.SLOW);
        assertThat(well.down(TEN).answered(TEN, QUICK).state()).isEqualTo(State.OK);
    }
}
