package org.sweetline.returns.settling;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.money.QuoteLine;
import org.sweetline.returns.money.RefundKind;
import org.sweetline.returns.money.RefundQuote;

/**
 * What would be given for a wish.
 *
 * @param needsSecond whether so much takes two people
 * @param variantDifference how much more another article costs than what came back, null when nobody asked for one or
 *     its price is not known
 */
record Offer(
        SettlementWish wish,
        RefundQuote quote,
        boolean needsSecond,
        @Nullable BigDecimal variantDifference) {

    BigDecimal total() {
        return quote.total();
    }

    /** The lines that are for no item and no fee of one are the shop's adjustment. */
    BigDecimal shipping() {
        return quote.sum(RefundKind.SHIPPING);
    }

    BigDecimal clawedBack() {
        return quote.sum(RefundKind.PROMOTION_CLAW_BACK).negate();
    }

    BigDecimal labelFee() {
        return quote.lines().stream()
                .filter(line -> line.kind() == RefundKind.LABEL_FEE)
                .map(QuoteLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .negate();
    }
}
