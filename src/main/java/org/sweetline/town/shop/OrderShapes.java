package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.Json;

/** Magento's JSON of an order; the shipping address hides in the assignments. What is null here is mostly not sent. */
final class OrderShapes {
    private static final DateTimeFormatter UTC_WITHOUT_ZONE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private OrderShapes() {}

    static String time(Instant instant) {
        return UTC_WITHOUT_ZONE.format(instant);
    }

    /** What orders can be filtered and sorted by. */
    static @Nullable Object attribute(ShopOrder order, String field) {
        return switch (field) {
            case "entity_id" -> order.entityId();
            case "increment_id" -> order.incrementId();
            case "created_at" -> time(order.createdAt());
            case "updated_at" -> time(order.updatedAt());
            case "customer_email" -> order.buyer().email();
            case "customer_id" -> customerId(order);
            case "customer_is_guest" -> order.buyer().isGuest() ? 1 : 0;
            case "customer_firstname" -> order.buyer().givenName();
            case "customer_lastname" -> order.buyer().familyName();
            case "state" -> order.state();
            case "status" -> order.status();
            case "store_id" -> storeId(order);
            case "grand_total" -> order.money().total();
            default -> throw new IllegalArgumentException("Column not found: 1054 Unknown column '" + field + "'");
        };
    }

    static Map<String, @Nullable Object> order(ShopOrder order) {
        Map<String, @Nullable Object> json = Json.object("entity_id", order.entityId(), "state", order.state());
        json.put("increment_id", order.incrementId());
        json.put("status", order.status());
        json.put("created_at", time(order.createdAt()));
        json.put("updated_at", time(order.updatedAt()));
        putEdits(json, order);
        putBuyer(json, order);
        putStore(json, order);
        putMoney(json, order);
        json.put("is_virtual", order.isVirtual() ? 1 : 0);
        json.put("total_item_count", order.lines().size());
        json.put(
                "total_qty_ordered",
                order.lines().stream().mapToInt(OrderLine::ordered).sum());
        json.put("items", ItemShapes.items(order));
        json.put("billing_address", AddressShapes.address(order, "billing"));
        json.put("payment", payment(order));
        json.put("status_histories", comments(order));
        json.put("extension_attributes", Json.object("shipping_assignments", assignments(order)));
        return json;
    }

    static @Nullable Integer storeId(ShopOrder order) {
        return order.isStoreGone() ? null : order.store().id();
    }

    static List<Map<String, @Nullable Object>> comments(ShopOrder order) {
        List<Map<String, @Nullable Object>> comments = new ArrayList<>();
        for (OrderComment comment : order.comments()) {
            Map<String, @Nullable Object> json = Json.object("entity_id", comment.id(), "entity_name", "order");
            json.put("parent_id", order.entityId());
            json.put("comment", comment.text());
            json.put("created_at", time(comment.at()));
            json.put("is_customer_notified", 0);
            json.put("is_visible_on_front", comment.visibleOnFront() ? 1 : 0);
            json.put("status", comment.status());
            comments.add(json);
        }
        return comments;
    }

    private static @Nullable Integer customerId(ShopOrder order) {
        return order.customerId() == 0 ? null : order.customerId();
    }

    private static void putEdits(Map<String, @Nullable Object> json, ShopOrder order) {
        order.edited().ifPresent(before -> {
            json.put("original_increment_id", before.incrementId().replaceFirst("-\\d+$", ""));
            json.put("relation_parent_id", Integer.toString(before.entityId()));
            json.put("relation_parent_real_id", before.incrementId());
            json.put("edit_increment", Integer.parseInt(order.incrementId().replaceFirst(".*-", "")));
        });
    }

    private static void putBuyer(Map<String, @Nullable Object> json, ShopOrder order) {
        Person buyer = order.buyer();
        json.put("customer_email", buyer.email());
        json.put("customer_firstname", buyer.givenName());
        json.put("customer_lastname", buyer.familyName());
        json.put("customer_middlename", null);
        json.put("customer_group_id", buyer.isGuest() ? 0 : 1);
        json.put("customer_id", customerId(order));
        json.put("customer_is_guest", buyer.isGuest() ? 1 : 0);
        json.put("customer_dob", buyer.isGuest() ? null : "1990-04-0" + (1 + order.entityId() % 9));
        json.put("customer_gender", buyer.isGuest() ? null : 3);
        json.put("remote_ip", "203.0.113." + order.entityId() % 250);
        json.put("x_forwarded_for", "198.51.100." + order.entityId() % 250);
        json.put("protect_code", Integer.toHexString(order.incrementId().hashCode()));
    }

    private static void putStore(Map<String, @Nullable Object> json, ShopOrder order) {
        StoreView store = order.store();
        json.put("store_id", storeId(order));
        json.put("store_name", store.threeLines());
        json.put("base_currency_code", "USD");
        json.put("global_currency_code", "USD");
        json.put("order_currency_code", store.currency());
        json.put("store_currency_code", store.currency());
        json.put("base_to_order_rate", store.rate());
    }

    private static void putMoney(Map<String, @Nullable Object> json, ShopOrder order) {
        OrderMoney money = order.money();
        put(json, order, "subtotal", money.subtotal());
        put(json, order, "discount_amount", money.discount().negate());
        put(json, order, "shipping_amount", money.shipping());
        put(json, order, "tax_amount", BigDecimal.ZERO);
        put(json, order, "grand_total", money.total());
        put(json, order, "total_due", money.total().subtract(money.paid()));
        if (money.paid().signum() > 0) put(json, order, "total_paid", money.paid());
        if (money.refunded().signum() > 0) put(json, order, "total_refunded", money.refunded());
        json.put("coupon_code", order.coupon().isEmpty() ? null : order.coupon());
        json.put("shipping_description", order.isVirtual() ? null : "Flat Rate - Fixed");
    }

    /** In the order's currency, and again in the base currency. */
    static void put(Map<String, @Nullable Object> json, ShopOrder order, String name, BigDecimal amount) {
        json.put(name, amount);
        json.put("base_" + name, amount.divide(order.store().rate(), 4, RoundingMode.HALF_UP));
    }

    private static Map<String, @Nullable Object> payment(ShopOrder order) {
        Payment payment = order.payment();
        return Json.object(
                "method",
                payment.method(),
                "amount_ordered",
                order.money().total(),
                "cc_last4",
                payment == Payment.CARD ? "4242" : null,
                "additional_information",
                List.of(payment.method()));
    }

    private static List<Map<String, @Nullable Object>> assignments(ShopOrder order) {
        Map<String, @Nullable Object> shipping = order.isVirtual()
                ? Json.object()
                : Json.object("address", AddressShapes.address(order, "shipping"), "method", "flatrate_flatrate");
        return List.of(Json.object("shipping", shipping, "items", ItemShapes.items(order)));
    }
}
