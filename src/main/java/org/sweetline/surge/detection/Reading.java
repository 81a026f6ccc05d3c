package org.sweetline.surge.detection;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One look at a series.
 *
 * @param other another series beside it that a rush shows in as well
 * @param begunAt when what is more than usual began, if it is more
 */
public record Reading(Instant at, Stretches own, @Nullable Stretches other, Band band, Instant begunAt) {

    /** How many minutes are looked at. */
    public static final int MINUTES = 15;

    static final int WINDOW = 5;
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    /** What came in the first second of a minute took a second. */
    private static final double LEAST_PART = 1 / 60.0;
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
                null,
                Band.of(perMinute * WINDOW),
                at.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(sinceMinutes(minutes, perMinute))));
    }

    /** One that was made before, of which nothing but its count is known. */
    public static Reading known(Instant at, long count, Band band) {
        long[] minutes = new long[MINUTES];
        minutes[MINUTES - 1] = count;
        Stretches own = Stretches.of(minutes, band.usual() / WINDOW);
        return new Reading(at, own, null, band, at);
    }

    /** Judged together with another one: neither alone need be as rare as both are. */
    public Reading beside(Reading beside) {
        return new Reading(at, own, beside.own, band, begunAt);
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
        return other == null
                ? own.rarest()
                : Math.min(own.rarest(), own.and(other).rarest());
    }

    /** See {@link RushEvidence}. */
    double evidence() {
        double second = at.toEpochMilli() % MINUTE / (double) MINUTE;
        return RushEvidence.of(own, other, Math.max(LEAST_PART, second));
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
