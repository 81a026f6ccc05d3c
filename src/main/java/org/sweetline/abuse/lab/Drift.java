package org.sweetline.abuse.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.lab.DriftView.DayView;

/** Holds the newest day and the last night against those before. */
final class Drift {

    private static final double SIGMAS = 2;
    /** How far scores may move before somebody looks. */
    static final double SHIFT = 0.2;

    private static final int FEW_DAYS = 7;
    private static final int FEW_ALERTS = 3;
    private static final double LEAST_SHARE = 0.0001;

    private Drift() {}

    /**
     * @param days the newest first
     * @param nights scores by tenths of the scale, the newest first
     */
    static DriftView of(List<DayView> days, List<int[]> nights) {
        List<DayView> before = days.isEmpty() ? List.of() : days.subList(1, days.size());
        double mean = before.stream().mapToDouble(DayView::rate).average().orElse(0);
        double deviation = Math.sqrt(before.stream()
                .mapToDouble(day -> (day.rate() - mean) * (day.rate() - mean))
                .average()
                .orElse(0));
        Optional<Double> psi = psi(nights);
        List<String> alarms = new ArrayList<>();
        if (before.size() >= FEW_DAYS && isOutOfTheOrdinary(days.get(0), mean, deviation)) {
            alarms.add("alert-rate");
        }
        if (psi.orElse(0.0) > SHIFT) {
            alarms.add("scores");
        }
        @Nullable Double shown = psi.orElse(null);
        return new DriftView(days, mean, deviation, shown, alarms);
    }

    /** A day of few returns swings by itself: its own chance counts beside how days differ, and one alert is no news. */
    private static boolean isOutOfTheOrdinary(DayView day, double mean, double deviation) {
        double own = Math.sqrt(mean * (1 - mean) / Math.max(1, day.assessed()));
        double off = Math.abs(day.rate() - mean);
        return off > SIGMAS * Math.max(deviation, own) && off * day.assessed() >= FEW_ALERTS;
    }

    /** The population stability index: sum of (p - q) ln(p / q) over the tenths of the scale. */
    static Optional<Double> psi(List<int[]> nights) {
        if (nights.size() < 2) {
            return Optional.empty();
        }
        int[] last = nights.get(0);
        long[] others = new long[last.length];
        for (int[] night : nights.subList(1, nights.size())) {
            for (int i = 0; i < others.length; i++) {
                others[i] += night[i];
            }
        }
        double psi = 0;
        for (int i = 0; i < last.length; i++) {
            double p = share(last[i], Arrays.stream(last).asLongStream().sum());
            double q = share(others[i], Arrays.stream(others).sum());
            psi += (p - q) * Math.log(p / q);
        }
        return Optional.of(psi);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? LEAST_SHARE : Math.max(LEAST_SHARE, (double) part / whole);
    }
}
