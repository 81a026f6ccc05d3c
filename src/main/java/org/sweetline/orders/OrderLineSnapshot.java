package org.sweetline.orders;

import java.math.BigDecimal;

/**
 * One line of an order; quantities may be fractions, money is in the order's currency. Only lines that are no part of
 * another are summed.
 */
public record OrderLineSnapshot(
        String lineId,
        String sku,
        String name,
        BigDecimal ordered,
        BigDecimal shipped,
        BigDecimal refunded,
        BigDecimal canceled,
        BigDecimal price,
        BigDecimal total,
        OrderLineDetails details) {

    public OrderLineSnapshot(
            String lineId,
            String sku,
            String name,
            BigDecimal ordered,
            BigDecimal shipped,
            BigDecimal refunded,
            BigDecimal canceled,
            BigDecimal price,
            BigDecimal total) {
        this(lineId, sku, name, ordered, shipped, refunded, canceled, price, total, OrderLineDetails.UNTOLD);
    }
}
