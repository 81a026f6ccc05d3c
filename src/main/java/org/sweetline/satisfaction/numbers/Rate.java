package org.sweetline.satisfaction.numbers;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Events among so many chances, where one chance may bring several, such as praise per contact.
 *
 * @param exposure above 0
 */
public record Rate(long events, double exposure) {

    public double value() {
        return events / exposure;
    }

    /** Exact Poisson interval at 95 % (F. Garwood, Biometrika 28, 1936). */
    public Interval interval() {
        double low = events == 0 ? 0 : chiSquared(2.0 * events, 0.025) / 2;
        double high = chiSquared(2.0 * (events + 1), 0.975) / 2;
        return new Interval(low / exposure, high / exposure);
    }

    private static double chiSquared(double freedom, double probability) {
        return ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(probability);
    }
}
