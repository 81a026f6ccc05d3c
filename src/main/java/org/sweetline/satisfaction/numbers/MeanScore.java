package org.sweetline.satisfaction.numbers;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of answers on a scale.
 *
 * @param sumOfSquares of the answers themselves
 */
public record MeanScore(long of, double sum, double sumOfSquares) {

    public double value() {
        return sum / of;
    }

    /** Student's interval at 95 %; as wide as can be with fewer than two answers. */
    public Interval interval() {
        if (of < 2) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double variance = Math.max(0, (sumOfSquares - sum * sum / of) / (of - 1));
        double half = TDistribution.of(of - 1.0).inverseCumulativeProbability(0.975) * Math.sqrt(variance / of);
        return new Interval(value() - half, value() + half);
    }
}
