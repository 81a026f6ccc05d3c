package org.sweetline.surge.detection;

import java.util.List;
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

    /**
     * @param other a series that a rush shows in as well
     * @param present how much of the last minute is over, above 0
     */
    static double of(Stretches own, @Nullable Stretches other, double present) {
        double alone = best(own, null, present);
        return other == null
                ? alone
                : Math.max(
                        alone,
                        Math.max(
                                best(other, null, present),
                                Math.max(best(own, other, present), best(other, own, present))));
    }

    private static double best(Stretches leading, @Nullable Stretches following, double present) {
        double best = Double.NEGATIVE_INFINITY;
        for (int size = 0; size < TIMES.length; size++) {
            double rush = Math.max(LEAST[size], TIMES[size] * leading.perMinute());
            if (following == null) {
                best = Math.max(best, since(leading, rush, null, 0, present));
            } else {
                for (double writing : WRITING) {
                    double also = following.perMinute() + writing * rush;
                    best = Math.max(best, since(leading, rush, following, also, present));
                }
            }
        }
        return best;
    }

    /** Of rushes of one size, that which began when it fits best. */
    private static double since(
            Stretches leading, double rush, @Nullable Stretches following, double also, double present) {
        double sum = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int ago = 0; ago < leading.minutes().size(); ago++) {
            double length = ago == 0 ? present : 1;
            sum += minute(leading, ago, rush, length);
            if (following != null) {
                sum += minute(following, ago, also, length);
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static double minute(Stretches of, int ago, double rush, double length) {
        List<Long> minutes = of.minutes();
        long count = minutes.get(minutes.size() - 1 - ago);
        double usual = of.perMinute() * length;
        double scattered = LogGamma.value(count + usual) - LogGamma.value(usual) - (count + usual) * LN2;
        double independent = count * Math.log(rush * length) - rush * length;
        return Math.min(OF_A_MINUTE, independent - scattered);
    }
}
