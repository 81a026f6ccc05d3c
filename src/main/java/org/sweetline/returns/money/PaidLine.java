package org.sweetline.returns.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of an order as it was paid.
 *
 * @param bought how many, without what was cancelled
 * @param paid for all of them: after discount, with tax
 * @param discount what was taken off for all of them
 * @param refundedBefore how many have been paid back
 */
public record PaidLine(String line, int bought, BigDecimal paid, BigDecimal discount, int refundedBefore) {

    /**
     * What so many of them were paid with. Each has the same price, rounded down, but the last one takes what the
     * rounding left: so the parts sum up to the whole, whichever way it is parted.
     */
    BigDecimal share(int quantity, int digits) {
        return share(paid, quantity, digits);
    }

    BigDecimal discountOf(int quantity, int digits) {
        return share(discount, quantity, digits);
    }

    /** What one of them was paid with. */
    public BigDecimal unit(int digits) {
        return share(bought > 1 ? 1 : bought, digits);
    }

    private BigDecimal share(BigDecimal whole, int quantity, int digits) {
        if (quantity >= bought) {
            return whole.setScale(digits, RoundingMode.HALF_UP);
        }
        return whole.divide(BigDecimal.valueOf(bought), digits, RoundingMode.DOWN)
                .multiply(BigDecimal.valueOf(quantity));
    }
}
