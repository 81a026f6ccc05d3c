package org.sweetline.returns.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.rules.CaseItem;
import org.sweetline.returns.policy.terms.Blame;

/**
 * A line of an order as the store copy has it.
 *
 * @param bought without what was cancelled
 * @param paid for all of them, after discount and with tax
 * @param shippedAt when the last of them left; null when no parcel tells
 * @param deliveredAt when all of them had arrived; null when neither the parcels nor the order tell
 */
public record SoldLine(
        String line,
        String sku,
        String name,
        int bought,
        int shipped,
        int refunded,
        BigDecimal price,
        BigDecimal paid,
        BigDecimal discount,
        @Nullable Instant shippedAt,
        @Nullable Instant deliveredAt) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public BigDecimal unitPaid() {
        return bought == 0 ? paid : paid.divide(BigDecimal.valueOf(bought), 4, RoundingMode.DOWN);
    }

    /** As its own parcels tell, else as its order does. */
    SoldLine orDelivered(@Nullable Instant order) {
        return deliveredAt != null || order == null || shipped == 0
                ? this
                : new SoldLine(line, sku, name, bought, shipped, refunded, price, paid, discount, shippedAt, order);
    }

    int returnable() {
        return shipped - refunded;
    }

    /** @param returnable how many there were to return at that time */
    CaseItem asked(int quantity, Blame blame, int returnable) {
        return new CaseItem(
                line, sku, name, quantity, returnable, unitPaid(), discountPercent(), blame, shippedAt, deliveredAt);
    }

    private BigDecimal discountPercent() {
        BigDecimal before = price.multiply(BigDecimal.valueOf(bought));
        return before.signum() <= 0
                ? BigDecimal.ZERO
                : discount.multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP);
    }
}
