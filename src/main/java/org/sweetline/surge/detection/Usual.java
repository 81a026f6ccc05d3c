package org.sweetline.surge.detection;

import java.util.List;
import java.util.OptionalDouble;

/** What is usual at a time of the week, from our own past. */
public final class Usual {

    /** Half before, half behind the time of day. */
    public static final int SLICE_MINUTES = 60;
    /** How far back is looked. */
    public static final int DAYS = 56;
    /** How far back where the same weekdays do not suffice. */
    public static final int LATELY = 14;

    private static final int ENOUGH = 4;
    private static final int ANY = 3;
    /** One that is further from the middle than this counts as this: nobody may have flagged it. */
    private static final double AT_MOST = 3;

    private Usual() {}

    /** In one minute, by slices of an hour; 0 while nothing is known. */
    public static double perMinute(List<PastSlice> slices, int history) {
        return count(slices, history).orElse(0) / SLICE_MINUTES;
    }

    /**
     * In one slice: of four same weekdays at least, else of the days of the last two weeks, else of any; nothing while there
     * are none.
     *
     * @param history how many days back our own past goes; days before it are no evidence of nothing
     */
    public static OptionalDouble count(List<PastSlice> slices, int history) {
        List<PastSlice> weekdays = weekdays(slices, history);
        if (weekdays.size() >= ENOUGH) {
            return mean(weekdays);
        }
        List<PastSlice> known = known(slices, history);
        List<PastSlice> lately =
                known.stream().filter(slice -> slice.daysAgo() <= LATELY).toList();
        return mean(lately.size() >= ANY ? lately : known);
    }

    /** Whether no other days are needed than the same weekdays. */
    public static boolean suffice(List<PastSlice> slices, int history) {
        return weekdays(slices, history).size() >= ENOUGH;
    }

    private static List<PastSlice> weekdays(List<PastSlice> slices, int history) {
        return known(slices, history).stream()
                .filter(slice -> slice.daysAgo() % 7 == 0)
                .toList();
    }

    private static List<PastSlice> known(List<PastSlice> slices, int history) {
        return slices.stream()
                .filter(slice -> !slice.set() && slice.daysAgo() <= history)
                .toList();
    }

    private static OptionalDouble mean(List<PastSlice> slices) {
        if (slices.isEmpty()) {
            return OptionalDouble.empty();
        }
        double most = Math.max(AT_MOST, AT_MOST * Median.of(slices.stream().mapToDouble(PastSlice::count)));
        return slices.stream()
                .mapToDouble(slice -> Math.min(most, slice.count()))
                .average();
    }
}
