package org.sweetline.calls.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The mean of n; none where n is nothing. */
public record MeanView(long n, @Nullable BigDecimal mean) {

    static MeanView of(long sum, long n) {
        return new MeanView(n, RatioView.quotient(sum, n));
    }

    static MeanView seconds(long millis, long n) {
        return of(millis, n * 1_000).withN(n);
    }

    private MeanView withN(long calls) {
        return new MeanView(calls, mean);
    }
}
