package org.sweetline.returns.money;

import java.math.BigDecimal;

/**
 * What an order's money has done so far, in its currency.
 *
 * @param refunded what went back or is on its way back
 * @param clawedBack what was kept back for promotions so far
 */
public record OrderSums(
        BigDecimal paid,
        BigDecimal refunded,
        BigDecimal shippingPaid,
        BigDecimal shippingRefunded,
        BigDecimal clawedBack) {

    BigDecimal left() {
        return paid.subtract(refunded).max(BigDecimal.ZERO);
    }

    BigDecimal shippingLeft() {
        return shippingPaid.subtract(shippingRefunded).max(BigDecimal.ZERO);
    }
}
