package org.sweetline.calls.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** So many of so many. No value where there were none: nothing of nothing is not 0 %. */
public record RatioView(long part, long of, @Nullable BigDecimal value) {

    private static final MathContext DIGITS = new MathContext(6);

    static RatioView of(long part, long of) {
        return new RatioView(part, of, quotient(part, of));
    }

    /** Null where the divisor is nothing. */
    static @Nullable BigDecimal quotient(long part, long of) {
        return of <= 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DIGITS);
    }
}
