package org.sweetline.surge.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.surge.detection.PeakDays.PastDay;

class PeakDaysTest {
    private static final double[] WEEK = {1, 0.95, 0.9, 1, 1.2, 1.4, 1.3};

    /** A year with twelve peaks of 1.8 to 6 times the day; what was flagged is set aside for the days that follow. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aYearOfDaysWithKnownPeaksIsReadRight(long seed) {
        Year year = new Year(seed, 120);

        year.judge();

        System.Logger log = System.getLogger(PeakDaysTest.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "peak days, seed {0}: precision {1}, recall {2}, false flags {3} of {4} days",
                seed,
                year.precision(),
                year.recall(),
                year.wrong,
                year.ordinary);
        assertThat(year.precision()).isGreaterThanOrEqualTo(0.7);
        assertThat(year.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(year.wrong).isLessThanOrEqualTo(year.ordinary / 60);
    }

    @Test
    void whatAPeakDayIsCanBeSet() {
        List<PastDay> past = new ArrayList<>();
        for (int ago = 1; ago <= 28; ago++) {
            past.add(new PastDay(ago, 100, false));
        }

        assertThat(PeakDays.judge(190, past, DayLimits.USUAL).peak()).isTrue();
        assertThat(PeakDays.judge(190, past, new DayLimits(20, 2, 3.5)).peak()).isFalse();
        assertThat(PeakDays.judge(190, past, new DayLimits(200, 1.5, 3.5)).peak())
                .isFalse();
    }

    @Test
    void threeFlaggedFridaysDoNotMakeTheFourthOrdinary() {
        List<PastDay> past = new ArrayList<>();
        IntStream.rangeClosed(1, 3).forEach(week -> past.add(new PastDay(week * 7, 400, true)));
        IntStream.rangeClosed(4, 8).forEach(week -> past.add(new PastDay(week * 7, 100, false)));

        assertThat(PeakDays.judge(400, past, DayLimits.USUAL).peak()).isTrue();
        assertThat(PeakDays.judge(110, past, DayLimits.USUAL).peak()).isFalse();
    }

    @Test
    void aYoungShopIsMeasuredByItsLastWeekBehindAGuard() {
        List<PastDay> past = new ArrayList<>(List.of(new PastDay(1, 300, false), new PastDay(2, 280, false)));
        IntStream.rangeClosed(3, 9).forEach(day -> past.add(new PastDay(day, 40 + day, false)));

        assertThat(PeakDays.judge(290, past, DayLimits.USUAL).peak()).isTrue();
        assertThat(PeakDays.judge(60, past, DayLimits.USUAL).peak()).isFalse();
        assertThat(PeakDays.judge(290, past.subList(0, 4), DayLimits.USUAL).known())
                .isFalse();
    }

    @Test
    void aFewMoreThanNothingAreNoPeak() {
        List<PastDay> past = IntStream.rangeClosed(1, 8)
                .mapToObj(week -> new PastDay(week * 7, 1, false))
                .toList();

        assertThat(PeakDays.judge(19, past, DayLimits.USUAL).peak()).isFalse();
        assertThat(PeakDays.judge(20, past, DayLimits.USUAL).peak()).isTrue();
    }

    private static final class Year {
        private static final Set<Integer> PEAKS = Set.of(70, 95, 96, 130, 161, 190, 222, 251, 289, 310, 331, 350);
        private final List<Integer> counts = new ArrayList<>();
        private final List<Boolean> flags = new ArrayList<>();
        private int right;
        private int wrong;
        private int ordinary;

        Year(long seed, double perDay) {
            Seeded chance = new Seeded(seed);
            for (int day = 0; day < 365; day++) {
                double growth = 1 + day / 1500d;
                double times = PEAKS.contains(day) ? 1.8 + 4.2 * chance.uniform() : 1;
                counts.add(chance.count(perDay * WEEK[day % 7] * growth * times));
            }
        }

        void judge() {
            for (int day = 0; day < counts.size(); day++) {
                boolean flagged = PeakDays.judge(counts.get(day), past(day), DayLimits.USUAL)
                        .peak();
                flags.add(flagged);
                ordinary += PEAKS.contains(day) ? 0 : 1;
                right += flagged && PEAKS.contains(day) ? 1 : 0;
                wrong += flagged && !PEAKS.contains(day) ? 1 : 0;
            }
        }

        private List<PastDay> past(int day) {
            return IntStream.rangeClosed(1, Math.min(day, PeakDays.DAYS))
                    .mapToObj(ago -> new PastDay(ago, counts.get(day - ago), flags.get(day - ago)))
                    .toList();
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / PEAKS.size();
        }
    }
}
