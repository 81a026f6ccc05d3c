package org.sweetline.abuse.peers;

import org.sweetline.abuse.rules.ShrunkenRate;

/**
 * What is usual in this shop.
 *
 * @param prior how people's return rates are spread
 * @param returnsInThirtyDays of an average person
 * @param topMargin from where on a person's margin is in the top tenth; infinite when nobody knows
 * @param highPrice a price that one item in a hundred exceeds
 */
public record Baseline(
        ShrunkenRate prior, double returnsInThirtyDays, double topMargin, double highPrice, Peers peers) {

    /** Before the shop has been looked at. */
    public static final Baseline UNTOLD =
            new Baseline(ShrunkenRate.FALLBACK, 0.2, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Peers.NONE);

    public boolean isTold() {
        return peers.shop().cases() > 0;
    }
}
