package org.sweetline.channels.shop.fresh;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * @param asOf as of when the customer's orders are known; null while they never were
 * @param received how many orders came with the answer
 */
public record FreshnessView(
        @OneOf(Outcome.class) String outcome, @Nullable Instant asOf, int received) {

    static FreshnessView of(Freshness freshness) {
        return new FreshnessView(Words.of(freshness.outcome()), freshness.asOf(), freshness.received());
    }
}
