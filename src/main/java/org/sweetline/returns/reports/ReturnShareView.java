package org.sweetline.returns.reports;

import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.numbers.Interval;
import org.sweetline.satisfaction.numbers.Share;

/**
 * So many of so many, and where the truth lies with 95 % certainty (Wilson).
 *
 * @param value from 0 to 1; null when there is none: never 0 of nothing
 */
public record ReturnShareView(long hits, long of, @Nullable Double value, double low, double high) {

    static ReturnShareView of(Share share) {
        Interval interval = share.interval();
        Double value = share.value().isPresent() ? share.value().getAsDouble() : null;
        return new ReturnShareView(share.hits(), share.of(), value, interval.low(), interval.high());
    }
}
