package org.sweetline.abuse.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.lab.DriftView.DayView;

class DriftTest {
    private static final int[] CALM = {900, 50, 30, 10, 5, 3, 1, 1, 0, 0};

    @Test
    void dayFarFromTheOthersRaisesAnAlarm() {
        DriftView drift = Drift.of(days(0.30, 400), List.of(CALM, CALM));

        assertThat(drift.alarms()).containsExactly("alert-rate");
        assertThat(drift.psi()).isZero();
    }

    @Test
    void dayOfFiveReturnsSwingsByItself() {
        assertThat(Drift.of(days(0.20, 5), List.of()).alarms()).isEmpty();
        assertThat(Drift.of(days(0.021, 400), List.of()).alarms()).isEmpty();
    }

    @Test
    void scoresThatMoveRaiseAnAlarm() {
        int[] moved = {500, 100, 100, 200, 50, 30, 10, 10, 0, 0};

        DriftView drift = Drift.of(days(0.02, 400), List.of(moved, CALM, CALM));

        assertThat(drift.alarms()).containsExactly("scores");
        assertThat(drift.psi()).isGreaterThan(0.2);
    }

    @Test
    void oneNightCanNotBeHeldAgainstAny() {
        assertThat(Drift.of(List.of(), List.of(CALM)).psi()).isNull();
    }

    private static List<DayView> days(double newest, int assessed) {
        List<DayView> days = new ArrayList<>();
        days.add(day(0, newest, assessed));
        for (int ago = 1; ago <= 20; ago++) {
            days.add(day(ago, ago % 2 == 0 ? 0.018 : 0.022, 400));
        }
        return days;
    }

    private static DayView day(int ago, double rate, int assessed) {
        return new DayView(LocalDate.of(2026, 11, 20).minusDays(ago), assessed, (int) (rate * assessed), rate);
    }
}
