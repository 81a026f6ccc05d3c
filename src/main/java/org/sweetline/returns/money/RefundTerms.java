package org.sweetline.returns.money;

import java.math.BigDecimal;

/**
 * What the policy says about money, in the order's currency.
 *
 * @param labelFee what the customer pays for this return's way back; zero when the shop does
 * @param shippingOnFault whether the way there is paid back when nothing is kept and nothing of it is the customer's fault
 * @param shippingOnWhole whether it is paid back whenever nothing is kept
 * @param freeShippingFrom zero when no promotion asks for a basket of some size; likewise {@code discountFrom}
 */
public record RefundTerms(
        BigDecimal restockingPercent,
        BigDecimal labelFee,
        boolean shippingOnFault,
        boolean shippingOnWhole,
        BigDecimal freeShippingFrom,
        BigDecimal freeShippingWorth,
        BigDecimal discountFrom) {

    public static final RefundTerms PLAIN = new RefundTerms(
            BigDecimal.ZERO, BigDecimal.ZERO, false, false, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}
