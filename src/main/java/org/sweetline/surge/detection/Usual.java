package org.sweetline.surge.detection;

import java.util.List;

/** What is usual at a time of the week, from our own past. */
public final class Usual {

    /** Half before, half behind the time of day. */
    public static final int SLICE_MINUTES = 60;
    /** How far back is looked. */
    public static final int DAYS = 56;

    private static final int ENOUGH = 4;
    private static final int LATELY = 14;
    private static final int ANY = 3;
    /** One that is further from the middle than this counts as this: nobody may have flagged it. */
    private static final double AT_MOST = 3;

    private Usual() {}

    /**
     * In one minute: of four same weekdays at least, else of the days of the last two weeks, else of any.
     *
     * @param history how many days back our own past goes; days before it are no evidence of nothing
     */
    public static double perMinute(List<PastSlice> slices, int history) {
        List<PastSlice> known = slices.stream()
                .filter(slice -> !slice.set() && slice.daysAgo() <= history)
                .toList();
        List<PastSlice> weekdays =
                known.stream().filter(slice -> slice.daysAgo() % 7 == 0).toList();
        if (weekdays.size() >= ENOUGH) {
            return mean(weekdays);
        }
        List<PastSlice> lately =
                known.stream().filter(slice -> slice.daysAgo() <= LATELY).toList();
        return mean(lately.size() >= ANY ? lately : known);
    }

    private static double mean(List<PastSlice> slices) {
        if (slices.isEmpty()) {
            return 0;
        }
        double most = Math.max(AT_MOST, AT_MOST * Median.of(slices.stream().mapToDouble(PastSlice::count)));
        return slices.stream()
                        .mapToDouble(slice -> Math.min(most, slice.count()))
                        .average()
                        .orElse(0)
                / SLICE_MINUTES;
    }
}
