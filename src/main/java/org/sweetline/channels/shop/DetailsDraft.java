package org.sweetline.channels.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.OrderAddress;
import org.sweetline.orders.OrderCommentSnapshot;
import org.sweetline.orders.OrderDetails;
import org.sweetline.orders.OrderMoney;
import org.sweetline.orders.OrderTerms;

/**
 * An order's details while they are read. What is wrong with one leaves it empty and never costs the order: hence the
 * faults of their own, to which nobody listens.
 */
final class DetailsDraft extends Faults {
    private static final int MOST_COMMENTS = 200;

    BigDecimal subtotal = Amounts.ZERO;
    BigDecimal discount = Amounts.ZERO;
    BigDecimal shipping = Amounts.ZERO;
    BigDecimal tax = Amounts.ZERO;
    BigDecimal paid = Amounts.ZERO;
    BigDecimal refunded = Amounts.ZERO;
    BigDecimal baseTotal = Amounts.ZERO;
    String baseCurrency = "";
    String storeId = "";
    String coupon = "";
    String paymentMethod = "";
    String shippingMethod = "";
    String shopCustomerId = "";
    String editedFrom = "";
    String editedTo = "";
    boolean guest;
    boolean virtual;
    OrderAddress billingAddress = OrderAddress.NONE;
    OrderAddress shippingAddress = OrderAddress.NONE;
    private final List<OrderCommentSnapshot> comments = new ArrayList<>(0);

    /** What only changed the order's status says nothing. */
    void comment(String id, String text, String status, boolean visible, @Nullable Instant at) {
        if (!text.isEmpty() && at != null && comments.size() < MOST_COMMENTS) {
            comments.add(new OrderCommentSnapshot(id, text, status, visible, at));
        }
    }

    OrderDetails details() {
        return new OrderDetails(
                new OrderMoney(subtotal, discount, shipping, tax, paid, refunded, baseCurrency, baseTotal),
                new OrderTerms(
                        storeId,
                        coupon,
                        paymentMethod,
                        shippingMethod,
                        guest,
                        virtual,
                        shopCustomerId,
                        editedFrom,
                        editedTo),
                billingAddress,
                virtual ? OrderAddress.NONE : shippingAddress,
                List.copyOf(comments));
    }
}
