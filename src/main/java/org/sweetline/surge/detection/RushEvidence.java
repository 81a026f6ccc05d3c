package org.sweetline.surge.detection;

import org.apache.commons.numbers.gamma.LogGamma;
import org.jspecify.annotations.Nullable;

/**
 * How much likelier the last minutes are in a rush than on an ordinary day, as the logarithm of that ratio: of all rushes that
 * might have begun in any of these minutes, the likeliest. In a rush events come independently of each other, as of many
 * people who saw the same thing (Poisson); on ordinary days they scatter (see {@link Scatter}).
 */
final class RushEvidence {

    /** A rush brings at least so many a minute, and so many times what is usual. */
    private static final double[] LEAST = {1.5, 3, 5, 7, 10, 15, 25, 50, 100};

    private static final double[] TIMES = {2, 3, 5, 8, 13, 21, 34, 60, 100};
    /** So many of those who buy write or call meanwhile. */
    private static final double[] WRITING = {0.15, 0.4, 0.8};
    /** What one minute may say at most, about a thousand times: a clump is no rush. */
    private static final double OF_A_MINUTE = 7;

    private static final double LN2 = Math.log(Scatter.PHI);

    private RushEvidence() {}

    /** @param scattered how likely each count is on an ordinary day, as a logarithm and without the part that is the same in a rush */
    private record Seen(Stretches of, double[] scattered) {

        static Seen of(Stretches of, double present) {
            double[] scattered = new double[of.minutes().size()];
            for (int ago = 0; ago < scattered.length; ago++) {
                double usual = of.perMinute() * length(ago, present);
                long count = count(of, ago);
                scattered[ago] = LogGamma.value(count + usual) - LogGamma.value(usual) - (count + usual) * LN2;
            }
            return new Seen(of, scattered);
        }

        /** What one minute says for a rush that brings so many in its time. */
        double saying(int ago, double mean) {
            double independent = count(of, ago) * Math.log(mean) - mean;
            return Math.min(OF_A_MINUTE, independent - scattered[ago]);
        }

        private static long count(Stretches of, int ago) {
            return of.minutes().get(of.minutes().size() - 1 - ago);
        }
    }

    /**
     * @param other a series that a rush shows in as well
     * @param present how much of the last minute is over, above 0
     */
    static double of(Stretches own, @Nullable Stretches other, double present) {
        Seen seen = Seen.of(own, present);
        double alone = best(seen, null, present);
        if (other == null) {
            return alone;
        }
        Seen beside = Seen.of(other, present);
        double theirs = best(beside, null, present);
        return Math.max(Math.max(alone, theirs), Math.max(best(seen, beside, present), best(beside, seen, present)));
    }

    private static double best(Seen leading, @Nullable Seen following, double present) {
        double best = Double.NEGATIVE_INFINITY;
        for (int size = 0; size < TIMES.length; size++) {
            double rush = Math.max(LEAST[size], TIMES[size] * leading.of().perMinute());
            if (following == null) {
                best = Math.max(best, since(leading, rush, null, 0, present));
            } else {
                for (double writing : WRITING) {
                    double also = following.of().perMinute() + writing * rush;
                    best = Math.max(best, since(leading, rush, following, also, present));
                }
            }
        }
        return best;
    }

    /** Of rushes of one size, that which began when it fits best. */
    private static double since(Seen leading, double rush, @Nullable Seen following, double also, double present) {
        double sum = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int ago = 0; ago < leading.scattered().length; ago++) {
            double length = length(ago, present);
            sum += leading.saying(ago, rush * length);
            if (following != null) {
                sum += following.saying(ago, also * length);
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static double length(int ago, double present) {
        return ago == 0 ? present : 1;
    }
}
