package org.sweetline.returns.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a refund.
 *
 * @param line the shop's key of the order line, null for what belongs to none
 * @param amount below zero for what is kept back
 */
public record QuoteLine(RefundKind kind, @Nullable String line, int quantity, BigDecimal amount) {

    static QuoteLine of(RefundKind kind, BigDecimal amount) {
        return new QuoteLine(kind, null, 0, amount);
    }
}
