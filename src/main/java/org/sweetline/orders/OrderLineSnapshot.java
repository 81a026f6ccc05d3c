package org.sweetline.orders;

import java.math.BigDecimal;

/** One line of an order; quantities may be fractions, money is in the order's currency. */
public record OrderLineSnapshot(
        String lineId,
        String sku,
        String name,
        BigDecimal ordered,
        BigDecimal shipped,
        BigDecimal refunded,
        BigDecimal canceled,
        BigDecimal price,
        BigDecimal total) {}
