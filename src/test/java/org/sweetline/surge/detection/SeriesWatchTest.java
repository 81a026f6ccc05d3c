package org.sweetline.surge.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesWatchTest {
    private static final Instant START = Instant.parse("2026-11-27T19:03:00Z");
    private static final double ONE_IN_FIVE_MINUTES = 0.2;
    private static final int LOOKS_A_MINUTE = 6;

    /** A hundred orders in fifteen minutes where one in five minutes is usual. */
    @Test
    void theStoryAlarmsWithinThreeMinutes() {
        List<Integer> seconds = new ArrayList<>();
        for (int order = 0; order < 100; order++) {
            seconds.add(order * 9);
        }

        Run run = new Run(ONE_IN_FIVE_MINUTES).through(seconds, Duration.ofMinutes(15));

        assertThat(run.surgeAfter).isLessThanOrEqualTo(Duration.ofMinutes(3));
        assertThat(run.watch.begunAt()).isEqualTo(START);
    }

    @Test
    void whatIsHereAlarmsThoughMoreMayBeUnknown() {
        SeriesWatch watch = SeriesWatch.calm(START.minusSeconds(3600));

        watch = watch.afterAtLeast(known(START, 0), AlarmLimits.USUAL);
        assertThat(watch.calmSince()).isNull();
        watch = watch.afterAtLeast(known(START.plusSeconds(60), 40), AlarmLimits.USUAL);
        assertThat(watch.phase()).isEqualTo(Phase.SURGE);
        SeriesWatch surging = watch;

        for (int minute = 2; minute < 60; minute++) {
            watch = watch.afterAtLeast(known(START.plusSeconds(60L * minute), 0), AlarmLimits.USUAL);
        }
        assertThat(watch).isEqualTo(surging);
    }

    @Test
    void aSurgeCoolsForHalfAnHourAndIsOver() {
        List<Integer> seconds = new ArrayList<>();
        for (int order = 0; order < 100; order++) {
            seconds.add(order * 9);
        }

        Run run = new Run(ONE_IN_FIVE_MINUTES).through(seconds, Duration.ofMinutes(60));

        assertThat(run.phases).containsExactly(Phase.WATCH, Phase.SURGE, Phase.COOLING, Phase.NORMAL);
        assertThat(run.most).isGreaterThanOrEqualTo(33);
        assertThat(run.endedAfter).isBetween(Duration.ofMinutes(46), Duration.ofMinutes(51));
    }

    @Test
    void aSecondWaveIsTheSameSurge() {
        List<Integer> seconds = new ArrayList<>();
        for (int order = 0; order < 60; order++) {
            seconds.add(order * 9);
            seconds.add(25 * 60 + order * 9);
        }

        Run run = new Run(ONE_IN_FIVE_MINUTES).through(seconds, Duration.ofMinutes(90));

        assertThat(run.phases)
                .containsExactly(Phase.WATCH, Phase.SURGE, Phase.COOLING, Phase.SURGE, Phase.COOLING, Phase.NORMAL);
    }

    @Test
    void oneClumpIsWatchedAndForgotten() {
        List<Integer> seconds = new ArrayList<>();
        for (int order = 0; order < 18; order++) {
            seconds.add(order / 10);
        }

        Run run = new Run(ONE_IN_FIVE_MINUTES).through(seconds, Duration.ofMinutes(40));

        assertThat(run.phases).containsExactly(Phase.WATCH, Phase.NORMAL);
    }

    @Test
    void whatStaysHighWithoutRisingAlarmsToo() {
        List<Integer> seconds = new ArrayList<>();
        for (int order = 0; order < 360; order++) {
            seconds.add(order * 10);
        }

        Run run = new Run(0.6).through(seconds, Duration.ofMinutes(60));

        assertThat(run.phases).contains(Phase.SURGE);
        assertThat(run.surgeAfter).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whatAPersonDeclaresStaysForHalfAnHour() {
        long[] quiet = new long[Reading.MINUTES];
        SeriesWatch declared = SeriesWatch.calm(START).declared(START, 0);

        SeriesWatch soon =
                declared.after(Reading.of(START.plusSeconds(60), quiet, ONE_IN_FIVE_MINUTES), AlarmLimits.USUAL);
        SeriesWatch later =
                soon.after(Reading.of(START.plusSeconds(1_900), quiet, ONE_IN_FIVE_MINUTES), AlarmLimits.USUAL);

        assertThat(soon.phase()).isEqualTo(Phase.SURGE);
        assertThat(later.phase()).isEqualTo(Phase.COOLING);
    }

    /** What falls into a minute is seen at the next of six looks a minute. */
    private static Reading known(Instant at, int now) {
        long[] minutes = new long[Reading.MINUTES];
        minutes[minutes.length - 1] = now;
        return Reading.of(at, minutes, ONE_IN_FIVE_MINUTES);
    }

    private static final class Run {
        private final double usual;
        private final List<Phase> phases = new ArrayList<>();
        private SeriesWatch watch = SeriesWatch.calm(START.minusSeconds(3600));
        private Duration surgeAfter = Duration.ofDays(1);
        private Duration endedAfter = Duration.ZERO;
        private long most;

        Run(double usual) {
            this.usual = usual;
        }

        Run through(List<Integer> seconds, Duration length) {
            for (long look = 0; look <= length.toMinutes() * LOOKS_A_MINUTE; look++) {
                long second = look * 60 / LOOKS_A_MINUTE;
                long[] minutes = new long[Reading.MINUTES];
                for (int at : seconds) {
                    long ago = second / 60 - at / 60;
                    if (at < second && ago < minutes.length) {
                        minutes[(int) (minutes.length - 1 - ago)]++;
                    }
                }
                see(Reading.of(START.plusSeconds(second), minutes, usual));
            }
            return this;
        }

        private void see(Reading reading) {
            SeriesWatch next = watch.after(reading, AlarmLimits.USUAL);
            if (next.phase() != watch.phase()) {
                phases.add(next.phase());
                Duration passed = Duration.between(START, reading.at());
                surgeAfter = next.phase() == Phase.SURGE && surgeAfter.toDays() > 0 ? passed : surgeAfter;
                endedAfter = passed;
            }
            most = Math.max(most, next.peak());
            watch = next;
        }
    }
}
