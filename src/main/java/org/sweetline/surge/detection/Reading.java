package org.sweetline.surge.detection;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One look at a series.
 *
 * @param count of the last five minutes, the present one included as far as it is
 * @param wideCount of the last fifteen
 * @param begunAt when what is more than usual began, if it is more
 */
public record Reading(Instant at, long count, Band band, long wideCount, double wideUsual, Instant begunAt) {

    /** How many minutes are looked at. */
    public static final int MINUTES = 15;

    static final int WINDOW = 5;
    /** Of what never happened before, this many in five minutes count as usual. */
    private static final double LEAST_USUAL = 0.2;

    /**
     * @param minutes the counts of {@link #MINUTES} minutes, the present one last
     * @param usual in one minute at this time of the week
     */
    public static Reading of(Instant at, long[] minutes, double usual) {
        double perMinute = Math.max(LEAST_USUAL / WINDOW, usual);
        return new Reading(
                at,
                last(minutes, WINDOW),
                Band.of(perMinute * WINDOW),
                last(minutes, MINUTES),
                perMinute * MINUTES,
                at.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(sinceMinutes(minutes, perMinute))));
    }

    double chance() {
        return Scatter.atLeast(count, band.usual());
    }

    double wideChance() {
        return Scatter.atLeast(wideCount, wideUsual);
    }

    boolean isUsual() {
        return band.holds(count);
    }

    /** How many minutes ago the stretch began that stands out most: its counts less twice what is usual. */
    private static int sinceMinutes(long[] minutes, double usual) {
        double sum = 0;
        double most = 0;
        int begun = 0;
        for (int ago = 0; ago < minutes.length; ago++) {
            sum += minutes[minutes.length - 1 - ago] - 2 * usual;
            if (sum > most) {
                most = sum;
                begun = ago;
            }
        }
        return begun;
    }

    private static long last(long[] minutes, int width) {
        long sum = 0;
        for (int i = Math.max(0, minutes.length - width); i < minutes.length; i++) {
            sum += minutes[i];
        }
        return sum;
    }
}
