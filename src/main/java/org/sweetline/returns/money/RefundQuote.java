package org.sweetline.returns.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * What would be paid back.
 *
 * @param total the sum of the lines
 * @param left what may be paid back for the order at most
 */
public record RefundQuote(
        String currency,
        List<QuoteLine> lines,
        BigDecimal total,
        BigDecimal paid,
        BigDecimal refundedBefore,
        BigDecimal left) {

    /** The sum of the lines of one kind. */
    public BigDecimal sum(RefundKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(QuoteLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
