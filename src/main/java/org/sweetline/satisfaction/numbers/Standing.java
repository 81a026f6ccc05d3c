package org.sweetline.satisfaction.numbers;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * One person's share, drawn towards the team's so that three of three does not outrank 95 of 100.
 *
 * @param team the team's share of the same time, strictly between 0 and 1
 * @param strength how many answers the team's share is worth
 */
public record Standing(Share own, double team, int strength) {

    public double value() {
        return (own.hits() + team * strength) / (own.of() + strength);
    }

    /** Where the true share lies with 90 % certainty, by the Beta posterior. */
    public Interval interval() {
        BetaDistribution posterior =
                BetaDistribution.of(own.hits() + team * strength, own.of() - own.hits() + (1 - team) * strength);
        return new Interval(posterior.inverseCumulativeProbability(0.05), posterior.inverseCumulativeProbability(0.95));
    }
}
