package org.sweetline.orders;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;

/** An order as its row: each column with its value, always in the same order. */
final class OrderColumns {

    private static final String NOTHING = "[]";

    private OrderColumns() {}

    static Map<String, @Nullable Object> of(OrderRows.Written written, Instant now) {
        OrderSnapshot order = written.order();
        Map<String, @Nullable Object> row = new LinkedHashMap<>(64);
        row.put("id", written.id());
        row.put("shop", order.shop());
        row.put("external_id", order.externalId());
        row.put("number", order.number());
        row.put("searchable_number", OrderNumber.searchable(order.number()));
        row.put("store", order.store());
        row.put("state", order.state());
        row.put("status", order.status());
        row.put("currency", order.currency());
        row.put("total", order.total());
        row.put("placed_at", order.placedAt());
        row.put("updated_at", order.updatedAt());
        row.put("synced_at", now);
        row.put("content_hash", written.contentHash());
        row.put("tracking", list(order.tracking()));
        buyer(row, written);
        money(row, order.details().money());
        terms(row, order.details().terms());
        row.put("comments", list(order.details().comments()));
        return row;
    }

    private static void buyer(Map<String, @Nullable Object> row, OrderRows.Written written) {
        OrderSnapshot order = written.order();
        row.put("customer_id", written.customerId());
        row.put("email", order.email());
        row.put("phone", order.phone());
        row.put("customer_name", order.customerName());
        row.put("city", order.city());
        row.put("country", order.country());
        row.put("billing_address", address(order.details().billing()));
        row.put("shipping_address", address(order.details().shipping()));
    }

    private static void money(Map<String, @Nullable Object> row, OrderMoney money) {
        row.put("subtotal", money.subtotal());
        row.put("discount", money.discount());
        row.put("shipping", money.shipping());
        row.put("tax", money.tax());
        row.put("paid", money.paid());
        row.put("refunded", money.refunded());
        row.put("base_currency", money.baseCurrency());
        row.put("base_total", money.baseTotal());
    }

    private static void terms(Map<String, @Nullable Object> row, OrderTerms terms) {
        row.put("store_id", terms.storeId());
        row.put("coupon", terms.coupon());
        row.put("payment_method", terms.paymentMethod());
        row.put("shipping_method", terms.shippingMethod());
        row.put("guest", terms.guest());
        row.put("virtual", terms.virtual());
        row.put("shop_customer_id", terms.shopCustomerId());
        row.put("edited_from", terms.editedFrom());
        row.put("edited_to", terms.editedTo());
    }

    private static String list(List<?> things) {
        return things.isEmpty() ? NOTHING : Json.write(things);
    }

    private static String address(OrderAddress address) {
        return address.equals(OrderAddress.NONE) ? "" : Json.write(address);
    }
}
