package org.sweetline.surge.detection;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One look at a series.
 *
 * @param both the series, and another one beside it that a rush shows in as well; the series alone where there is none
 * @param begunAt when what is more than usual began, if it is more
 */
public record Reading(Instant at, Stretches own, Stretches both, Band band, Instant begunAt) {

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
        Stretches own = Stretches.of(minutes, perMinute);
        return new Reading(
                at,
                own,
                own,
                Band.of(perMinute * WINDOW),
                at.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(sinceMinutes(minutes, perMinute))));
    }

    /** One that was made before, of which nothing but its count is known. */
    public static Reading known(Instant at, long count, Band band) {
        long[] minutes = new long[MINUTES];
        minutes[MINUTES - 1] = count;
        Stretches own = Stretches.of(minutes, band.usual() / WINDOW);
        return new Reading(at, own, own, band, at);
    }

    /** Judged together with another one: neither alone need be as rare as both are. */
    public Reading beside(Reading other) {
        return new Reading(at, own, own.and(other.own), band, begunAt);
    }

    /** Of the last five minutes, the present one included as far as it is. */
    public long count() {
        return own.five();
    }

    double chance() {
        return own.chance();
    }

    /** Of the series, or of both. */
    double rarest() {
        return Math.min(own.rarest(), both.rarest());
    }

    /** Of the same without their fullest minute. */
    double chanceOfOthers() {
        return Math.min(own.chanceOfOthers(), both.chanceOfOthers());
    }

    double wideChance() {
        return own.wideChance();
    }

    boolean isUsual() {
        return band.holds(count());
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
}
