package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.Json;

/** Magento's JSON of an order: variants as two rows, the shipping address only inside the assignments, no nulls. */
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
            case "customer_id" -> order.buyer().isGuest() ? null : order.buyer().customerId();
            case "customer_firstname" -> order.buyer().givenName();
            case "customer_lastname" -> order.buyer().familyName();
            case "state" -> order.state();
            case "status" -> order.status();
            case "store_id" -> 1;
            case "grand_total" -> order.total();
            default -> throw new IllegalArgumentException("Column not found: 1054 Unknown column '" + field + "'");
        };
    }

    static Map<String, @Nullable Object> order(ShopOrder order) {
        Person buyer = order.buyer();
        BigDecimal total = order.total();
        Map<String, @Nullable Object> json = Json.object(
                "base_currency_code", "USD", "base_grand_total", total, "base_shipping_amount", order.shipping());
        json.put("base_subtotal", order.subtotal());
        json.put("created_at", time(order.createdAt()));
        json.put("customer_email", buyer.email());
        json.put("customer_firstname", buyer.givenName());
        json.put("customer_group_id", buyer.isGuest() ? 0 : 1);
        if (!buyer.isGuest()) json.put("customer_id", buyer.customerId());
        json.put("customer_is_guest", buyer.isGuest() ? 1 : 0);
        json.put("customer_lastname", buyer.familyName());
        json.put("discount_amount", 0);
        json.put("entity_id", order.entityId());
        json.put("global_currency_code", "USD");
        json.put("grand_total", total);
        json.put("increment_id", order.incrementId());
        json.put("is_virtual", 0);
        json.put("order_currency_code", "USD");
        json.put("protect_code", Integer.toHexString(order.incrementId().hashCode()));
        json.put("remote_ip", "203.0.113." + order.entityId() % 250);
        json.put("shipping_amount", order.shipping());
        json.put("shipping_description", "Flat Rate - Fixed");
        json.put("state", order.state());
        json.put("status", order.status());
        json.put("store_currency_code", "USD");
        json.put("store_id", 1);
        json.put("store_name", "Lark & Loom\nLark & Loom Store\nEnglish");
        json.put("subtotal", order.subtotal());
        json.put("tax_amount", 0);
        if (!order.state().equals("new")) json.put("total_paid", total);
        if (order.isRefunded()) json.put("total_refunded", total);
        json.put("total_item_count", order.lines().size());
        json.put(
                "total_qty_ordered",
                order.lines().stream().mapToInt(OrderLine::ordered).sum());
        json.put("updated_at", time(order.updatedAt()));
        json.put("items", items(order));
        json.put("billing_address", address(order, "billing"));
        json.put("payment", Json.object("method", "checkmo", "amount_ordered", total, "cc_last4", null));
        json.put(
                "status_histories",
                order.comments().stream()
                        .map(comment -> comment(order, comment))
                        .toList());
        json.put("extension_attributes", Json.object("shipping_assignments", List.of(assignment(order))));
        return json;
    }

    static List<Map<String, @Nullable Object>> items(ShopOrder order) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            Map<String, @Nullable Object> row = row(order, line);
            rows.add(row);
            if (line.product().hasVariants()) rows.add(childRow(order, line, row));
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(ShopOrder order, OrderLine line) {
        boolean variants = line.product().hasVariants();
        String name = variants ? line.product().name() : line.product().variantName(line.colour(), line.size());
        Map<String, @Nullable Object> row =
                Json.object("item_id", line.itemId(), "order_id", order.entityId(), "sku", line.sku(), "name", name);
        row.put("product_id", line.product().id());
        row.put("product_type", variants ? "configurable" : "simple");
        quantities(row, line);
        row.put("price", line.price());
        row.put("price_incl_tax", line.price());
        row.put("original_price", line.price());
        row.put("row_total", line.total());
        row.put("row_total_incl_tax", line.total());
        row.put("amount_refunded", line.price().multiply(BigDecimal.valueOf(line.refunded())));
        row.put("store_id", 1);
        row.put("created_at", time(order.createdAt()));
        row.put("updated_at", time(order.updatedAt()));
        return row;
    }

    private static Map<String, @Nullable Object> childRow(
            ShopOrder order, OrderLine line, Map<String, @Nullable Object> parent) {
        Map<String, @Nullable Object> row = Json.object(
                "item_id", line.itemId() + 1, "parent_item_id", line.itemId(), "order_id", order.entityId());
        row.put("sku", line.sku());
        row.put("name", line.product().name() + "-" + line.colour() + "-" + line.size());
        row.put("product_id", 1000 + line.product().id());
        row.put("product_type", "simple");
        quantities(row, line);
        row.put("price", 0);
        row.put("original_price", 0);
        row.put("row_total", 0);
        row.put("parent_item", parent);
        return row;
    }

    private static void quantities(Map<String, @Nullable Object> row, OrderLine line) {
        row.put("qty_ordered", line.ordered());
        row.put("qty_shipped", line.shipped());
        row.put("qty_canceled", line.canceled());
        row.put("qty_refunded", line.refunded());
        row.put("qty_invoiced", line.ordered() - line.canceled());
    }

    private static Map<String, @Nullable Object> assignment(ShopOrder order) {
        Map<String, @Nullable Object> shipping =
                Json.object("address", address(order, "shipping"), "method", "flatrate_flatrate");
        return Json.object("shipping", shipping, "items", items(order));
    }

    private static Map<String, @Nullable Object> address(ShopOrder order, String type) {
        Person buyer = order.buyer();
        return Json.object(
                "address_type",
                type,
                "city",
                buyer.place().city(),
                "country_id",
                "US",
                "email",
                buyer.email(),
                "firstname",
                buyer.givenName(),
                "lastname",
                buyer.familyName(),
                "parent_id",
                order.entityId(),
                "postcode",
                buyer.place().zip(),
                "region",
                buyer.place().region(),
                "region_code",
                buyer.place().regionCode(),
                "region_id",
                buyer.place().regionId(),
                "street",
                List.of(buyer.street()),
                "telephone",
                typed(buyer.phone(), order.entityId()));
    }

    /** Customers type their number as they like. */
    private static String typed(String phone, int taste) {
        String area = phone.substring(2, 5);
        String first = phone.substring(5, 8);
        String last = phone.substring(8);
        return switch (taste % 4) {
            case 0 -> "(" + area + ") " + first + "-" + last;
            case 1 -> area + "-" + first + "-" + last;
            case 2 -> phone;
            default -> area + "." + first + "." + last;
        };
    }

    private static Map<String, @Nullable Object> comment(ShopOrder order, OrderComment comment) {
        return Json.object(
                "entity_id",
                comment.id(),
                "parent_id",
                order.entityId(),
                "comment",
                comment.text(),
                "created_at",
                time(comment.at()),
                "is_visible_on_front",
                comment.visibleOnFront() ? 1 : 0,
                "status",
                order.status());
    }
}
