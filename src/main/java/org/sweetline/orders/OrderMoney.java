package org.sweetline.orders;

import java.math.BigDecimal;

/**
 * How an order's total came about and what has become of it, in the order's currency. What the shop does not tell is
 * zero.
 *
 * @param discount what was taken off, as a number above zero
 * @param baseCurrency the currency that the shop keeps its books in
 * @param baseTotal the total in that currency
 */
public record OrderMoney(
        BigDecimal subtotal,
        BigDecimal discount,
        BigDecimal shipping,
        BigDecimal tax,
        BigDecimal paid,
        BigDecimal refunded,
        String baseCurrency,
        BigDecimal baseTotal) {

    private static final BigDecimal ZERO = BigDecimal.valueOf(0, 4);

    public static final OrderMoney UNTOLD = new OrderMoney(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, "", ZERO);
}
