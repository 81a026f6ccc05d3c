package org.sweetline.satisfaction.awards.formulas;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Events for so many chances, drawn towards what is usual: as if {@code strength} chances more had gone as they usually do.
 *
 * <p>The mean and the quantiles of the gamma posterior whose prior is the team's own rate (empirical Bayes for Poisson
 * counts: D. Clayton and J. Kaldor, Biometrics 43, 1987).
 *
 * @param usual above 0
 */
record ShrunkenRate(double events, double chances, double usual, double strength) {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    double value() {
        return shape() / rate();
    }

    double low() {
        return quantile(LOW);
    }

    double high() {
        return quantile(HIGH);
    }

    private double shape() {
        return events + usual * strength;
    }

    private double rate() {
        return chances + strength;
    }

    private double quantile(double probability) {
        return ChiSquaredDistribution.of(2 * shape()).inverseCumulativeProbability(probability) / (2 * rate());
    }
}
