package org.sweetline.channels.shop;

import java.math.BigDecimal;
import org.sweetline.orders.OrderLineDetails;
import org.sweetline.orders.OrderLineSnapshot;

/** A line of an order while it is read. */
final class LineDraft {
    String id = "";
    String parent = "";
    String type = "";
    String sku = "";
    String name = "";
    BigDecimal ordered = Amounts.ZERO;
    BigDecimal shipped = Amounts.ZERO;
    BigDecimal refunded = Amounts.ZERO;
    BigDecimal canceled = Amounts.ZERO;
    BigDecimal invoiced = Amounts.ZERO;
    BigDecimal backordered = Amounts.ZERO;
    BigDecimal price = Amounts.ZERO;
    BigDecimal total = Amounts.ZERO;
    BigDecimal discount = Amounts.ZERO;
    BigDecimal tax = Amounts.ZERO;

    OrderLineSnapshot line() {
        return new OrderLineSnapshot(
                id,
                sku,
                name,
                ordered,
                shipped,
                refunded,
                canceled,
                price,
                total,
                new OrderLineDetails(parent, type, invoiced, backordered, discount, tax));
    }
}
