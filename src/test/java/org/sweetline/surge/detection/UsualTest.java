package org.sweetline.surge.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsualTest {
    @Test
    void theSameWeekdaysSayWhatIsUsualNotTheOtherDays() {
        List<PastSlice> days = days(56, ago -> ago % 7 == 0 ? 120 : 30);

        assertThat(Usual.perMinute(days, 56)).isCloseTo(2, within(1e-9));
    }

    @Test
    void aPeakThatWasFlaggedAndOneThatNobodyFlaggedDoNotMakeItUsual() {
        List<PastSlice> days = new ArrayList<>(days(56, ago -> 60));
        days.set(6, new PastSlice(7, 6_000, true));
        days.set(13, new PastSlice(14, 6_000, false));

        assertThat(Usual.perMinute(days, 56)).isBetween(1.0, 1.5);
    }

    @Test
    void aYoungShopTakesTheDaysItHas() {
        List<PastSlice> days = days(56, ago -> ago <= 5 ? 90 : 0);

        assertThat(Usual.perMinute(days, 5)).isCloseTo(1.5, within(1e-9));
        assertThat(Usual.perMinute(days, 0)).isZero();
    }

    private static List<PastSlice> days(int count, java.util.function.IntUnaryOperator of) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(ago -> new PastSlice(ago, of.applyAsInt(ago), false))
                .toList();
    }
}
