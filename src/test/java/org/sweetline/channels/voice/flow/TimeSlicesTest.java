package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A long absence is looked through from its beginning, and nothing at its beginning is left out. */
class TimeSlicesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant UNTIL = NOW.minusSeconds(120);

    private final TimeSlices slices = new TimeSlices();

    @Test
    void shortTimeIsOneSliceWithoutAnEnd() {
        slices.begin(NOW.minusSeconds(180), UNTIL);

        assertThat(slices.to(NOW)).isEmpty();
        slices.passed(slices.to(NOW));
        assertThat(slices.goesOn()).isFalse();
        assertThat(slices.settled()).isEqualTo(UNTIL);
    }

    @Test
    void twoDaysAreLookedThroughDayByDay() {
        slices.begin(NOW.minus(Duration.ofDays(2)), UNTIL);

        assertThat(slices.to(NOW)).contains(NOW.minus(Duration.ofDays(1)));
        slices.passed(slices.to(NOW));
        assertThat(slices.goesOn()).isTrue();
        assertThat(slices.settled()).isEqualTo(NOW.minus(Duration.ofDays(1)));
        assertThat(slices.to(NOW)).isEmpty();
    }

    @Test
    void sliceInWhichTooMuchHappenedBeginsAtTheSameTimeAndIsShorter() {
        Instant begin = NOW.minus(Duration.ofDays(2));
        slices.begin(begin, UNTIL);

        assertThat(slices.shorten()).isTrue();
        assertThat(slices.from()).isEqualTo(begin);
        assertThat(slices.to(NOW)).contains(begin.plus(Duration.ofHours(12)));
        slices.passed(slices.to(NOW));
        slices.lengthen();
        assertThat(slices.to(NOW)).contains(begin.plus(Duration.ofHours(36)));
    }

    @Test
    void sliceBecomesNeverShorterThanAMinuteNorLongerThanADay() {
        slices.begin(NOW.minus(Duration.ofDays(3)), UNTIL);

        int halves = 0;
        while (slices.shorten()) {
            halves++;
        }
        assertThat(halves).isEqualTo(11);
        for (int i = 0; i < 20; i++) {
            slices.lengthen();
        }
        assertThat(slices.to(NOW)).contains(NOW.minus(Duration.ofDays(2)));
    }

    @Test
    void whatIsNotOverYetIsLookedAtAgainWhileTheRestGoesOn() {
        Instant live = NOW.minus(Duration.ofHours(3));
        slices.begin(NOW.minus(Duration.ofHours(30)), UNTIL);
        slices.passed(slices.to(NOW));

        slices.hold(live);
        slices.hold(NOW.minusSeconds(300));
        slices.passed(Optional.empty());

        assertThat(slices.settled()).isEqualTo(live);
    }

    @Test
    void whatIsLeftOfASliceIsWhereTheNextTurnBegins() {
        Instant left = NOW.minus(Duration.ofHours(40));
        slices.begin(NOW.minus(Duration.ofDays(2)), UNTIL);

        slices.passed(Optional.of(left));

        assertThat(slices.from()).isEqualTo(left);
        assertThat(slices.settled()).isEqualTo(left);
    }
}
