package org.sweetline.surge.detection;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** How counts scatter about what is usual: negative binomial, with a variance of {@link #PHI} times the mean. */
final class Scatter {

    static final double PHI = 2;
    private static final double SUCCESS = 1 / PHI;

    private Scatter() {}

    /** How likely so many or more are where {@code mean} is usual. */
    static double atLeast(long count, double mean) {
        return count <= 0 ? 1 : RegularizedBeta.value(1 - SUCCESS, count, mean / (PHI - 1));
    }

    /** The least count that at most a share {@code tail} of all counts exceeds. */
    static long exceededBy(double tail, double mean) {
        long count = (long) mean;
        while (atLeast(count + 1, mean) > tail) {
            count++;
        }
        return count;
    }

    /** The least count that all but a share {@code tail} of all counts reach. */
    static long reachedByAllBut(double tail, double mean) {
        long count = (long) Math.ceil(mean);
        while (count > 0 && 1 - atLeast(count, mean) > tail) {
            count--;
        }
        return count;
    }
}
