package org.sweetline.abuse.rules;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A rate of few cases, drawn towards what is usual in the shop: the posterior Beta(a + hits, b + misses) of the shop's
 * Beta(a, b). Raw rates rank people with one order first; this one does not.
 */
public record ShrunkenRate(double alpha, double beta) {

    /** Where the shop's own history is too thin for {@link #prior}: a mean of a quarter, as strong as eight items. */
    public static final ShrunkenRate FALLBACK = new ShrunkenRate(2, 6);

    private static final double LOWER_TENTH = 0.1;
    private static final double STRONGEST = 200;

    /**
     * The shop's prior by moments over its customers' rates.
     *
     * @param mean of the rates, between 0 and 1
     * @param variance of the rates beyond what chance explains; FALLBACK when it is none or too large for a Beta
     */
    public static ShrunkenRate prior(double mean, double variance) {
        boolean usable = mean > 0 && mean < 1 && variance > 0 && variance < mean * (1 - mean);
        if (!usable) {
            return FALLBACK;
        }
        double strength = Math.min(STRONGEST, mean * (1 - mean) / variance - 1);
        return new ShrunkenRate(mean * strength, (1 - mean) * strength);
    }

    /** Weights may be parts of one: an old case counts less. */
    public ShrunkenRate after(double hits, double cases) {
        return new ShrunkenRate(alpha + hits, beta + Math.max(0, cases - hits));
    }

    public double mean() {
        return alpha / (alpha + beta);
    }

    /** With nine chances in ten the rate is higher. */
    public double atLeast() {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(LOWER_TENTH);
    }
}
