package org.sweetline.orders;

import java.math.BigDecimal;

/**
 * What more the shop says of a line.
 *
 * @param parentId the line that this one is a part of, as in a bundle; "" for what was sold by itself
 * @param productType the shop's word, such as {@code configurable} or {@code bundle}
 * @param backordered how much of it was sold without being in stock
 * @param discount what was taken off, as a number above zero
 */
public record OrderLineDetails(
        String parentId,
        String productType,
        BigDecimal invoiced,
        BigDecimal backordered,
        BigDecimal discount,
        BigDecimal tax) {

    private static final BigDecimal ZERO = BigDecimal.valueOf(0, 4);

    public static final OrderLineDetails UNTOLD = new OrderLineDetails("", "", ZERO, ZERO, ZERO, ZERO);
}
