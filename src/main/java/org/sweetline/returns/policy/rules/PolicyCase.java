package org.sweetline.returns.policy.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/**
 * What a policy needs to know of a return.
 *
 * @param rate how much of the order's currency one unit of the policy's currency is
 * @param country where the order went, by two letters, or ""
 */
public record PolicyCase(
        Instant requestedAt, Instant orderedAt, String country, BigDecimal rate, List<CaseItem> items) {

    /** What the things were paid with, in the policy's currency. */
    BigDecimal value() {
        return items.stream()
                .map(item -> item.unitPaid().multiply(BigDecimal.valueOf(item.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(rate, 4, RoundingMode.HALF_UP);
    }

    int quantity() {
        return items.stream().mapToInt(CaseItem::quantity).sum();
    }
}
