package org.sweetline.returns.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a refund depends on.
 *
 * @param lines all lines of the order, not only those that come back
 * @param shipping what of the way there is paid back; null for what the policy says
 * @param adjustment what somebody adds, or keeps back when it is below zero
 */
public record RefundCase(
        String currency,
        List<PaidLine> lines,
        List<RefundPiece> pieces,
        OrderSums sums,
        RefundTerms terms,
        @Nullable BigDecimal shipping,
        BigDecimal adjustment) {

    PaidLine line(String key) {
        return lines.stream()
                .filter(line -> line.line().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the order has no line " + key));
    }

    /** How many of a line come back now. */
    int comingBack(PaidLine line) {
        return pieces.stream()
                .filter(piece -> piece.line().equals(line.line()))
                .mapToInt(RefundPiece::quantity)
                .sum();
    }

    int kept(PaidLine line) {
        return line.bought() - line.refundedBefore() - comingBack(line);
    }

    boolean keepsNothing() {
        return lines.stream().allMatch(line -> kept(line) <= 0);
    }

    boolean isCustomersFault() {
        return pieces.stream().anyMatch(RefundPiece::customersFault);
    }
}
