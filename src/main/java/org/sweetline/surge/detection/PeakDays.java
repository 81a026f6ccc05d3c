package org.sweetline.surge.detection;

import java.util.List;

/** Whether a day's count makes it a peak day: far above the middle of the same weekdays, or of the last week while young. */
public final class PeakDays {

    /** How far back is looked. */
    public static final int DAYS = 56;

    /** A median deviation as a standard deviation. */
    private static final double TO_SIGMA = 1.4826;

    private static final int ENOUGH = 4;
    private static final int GUARD = 2;
    private static final int WEEK = 7;
    private static final int ANY = 3;

    private PeakDays() {}

    /** @param set aside: flagged or declared no ordinary day, so that peaks do not become usual */
    public record PastDay(int daysAgo, long count, boolean set) {}

    /** @param usual null evidence is 0; then {@code known} is false and nothing is a peak */
    public record Verdict(boolean peak, double usual, double distance, boolean known) {}

    public static Verdict judge(long count, List<PastDay> past, DayLimits limits) {
        List<PastDay> ordinary = past.stream().filter(day -> !day.set()).toList();
        List<PastDay> weekdays = ordinary.stream()
                .filter(day -> day.daysAgo() % WEEK == 0 && day.daysAgo() <= DAYS)
                .toList();
        if (weekdays.size() >= ENOUGH) {
            double usual = Median.of(weekdays.stream().mapToDouble(PastDay::count));
            double spread = TO_SIGMA * Median.of(weekdays.stream().mapToDouble(day -> Math.abs(day.count() - usual)));
            return verdict(count, usual, spread, limits);
        }
        // As EARS C2: the last seven days before a guard of two, in which what builds up slowly would hide itself.
        List<PastDay> week = ordinary.stream()
                .filter(day -> day.daysAgo() > GUARD && day.daysAgo() <= GUARD + WEEK)
                .toList();
        if (week.size() < ANY) {
            return new Verdict(false, 0, 0, false);
        }
        double usual = week.stream().mapToDouble(PastDay::count).average().orElse(0);
        double squares = week.stream()
                .mapToDouble(day -> Math.pow(day.count() - usual, 2))
                .sum();
        return verdict(count, usual, Math.sqrt(squares / (week.size() - 1)), limits);
    }

    private static Verdict verdict(long count, double usual, double spread, DayLimits limits) {
        double sigma = Math.max(Math.max(spread, Math.sqrt(Scatter.PHI * usual)), 1);
        double distance = (count - usual) / sigma;
        boolean peak = count >= Math.max(limits.least(), limits.times() * usual) && distance >= limits.far();
        return new Verdict(peak, usual, distance, true);
    }
}
