package org.sweetline.orders;

import java.util.List;

/** What makes an order's page, but tells no order from another. */
public record OrderDetails(
        OrderMoney money,
        OrderTerms terms,
        OrderAddress billing,
        OrderAddress shipping,
        List<OrderCommentSnapshot> comments) {

    public static final OrderDetails UNTOLD =
            new OrderDetails(OrderMoney.UNTOLD, OrderTerms.UNTOLD, OrderAddress.NONE, OrderAddress.NONE, List.of());
}
