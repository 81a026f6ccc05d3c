package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** Magento's JSON of what belongs to an order: shipments with their tracks, invoices, credit memos. */
final class ChildShapes {
    private ChildShapes() {}

    /** Something of an order, with what it can be filtered and sorted by. */
    record Child<T>(ShopOrder order, T part, int id, Instant at, Instant updatedAt) {
        @Nullable
        Object attribute(String field) {
            return switch (field) {
                case "entity_id" -> id;
                case "increment_id" -> number();
                case "order_id" -> order.entityId();
                case "store_id" -> OrderShapes.storeId(order);
                case "created_at" -> OrderShapes.time(at);
                case "updated_at" -> OrderShapes.time(updatedAt);
                default -> throw new IllegalArgumentException("Column not found: 1054 Unknown column '" + field + "'");
            };
        }

        private String number() {
            return "%09d".formatted(id);
        }

        private Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> json = Json.object("entity_id", id, "increment_id", number());
            json.put("order_id", order.entityId());
            json.put("store_id", OrderShapes.storeId(order));
            json.put("created_at", OrderShapes.time(at));
            json.put("updated_at", OrderShapes.time(updatedAt));
            return json;
        }
    }

    static List<Child<Shipment>> shipments(List<ShopOrder> orders) {
        return children(
                orders,
                order ->
                        order.shipments().stream().map(it -> new Child<>(order, it, it.id(), it.at(), it.updatedAt())));
    }

    static List<Child<Invoice>> invoices(List<ShopOrder> orders) {
        return children(
                orders,
                order -> order.invoices().stream().map(it -> new Child<>(order, it, it.id(), it.at(), it.at())));
    }

    static List<Child<CreditMemo>> creditMemos(List<ShopOrder> orders) {
        return children(
                orders,
                order -> order.creditMemos().stream().map(it -> new Child<>(order, it, it.id(), it.at(), it.at())));
    }

    static Map<String, @Nullable Object> shipment(Child<Shipment> child) {
        Shipment shipment = child.part();
        Map<String, @Nullable Object> json = child.json();
        json.put("shipment_status", null);
        json.put(
                "total_qty",
                shipment.items().stream().mapToInt(Quantity::quantity).sum());
        json.put("items", items(child, shipment.items()));
        json.put(
                "tracks",
                shipment.tracks().stream().map(track -> track(child, track)).toList());
        json.put("comments", List.of());
        return json;
    }

    static Map<String, @Nullable Object> invoice(Child<Invoice> child) {
        Invoice invoice = child.part();
        Map<String, @Nullable Object> json = child.json();
        putMoney(json, child.order(), invoice.shipping(), invoice.total());
        json.put("state", 2);
        json.put("transaction_id", child.order().payment().isOnline() ? "pay-" + child.id() : null);
        json.put("items", itemsAndVariants(child, invoice.items()));
        return json;
    }

    static Map<String, @Nullable Object> creditMemo(Child<CreditMemo> child) {
        CreditMemo memo = child.part();
        Map<String, @Nullable Object> json = child.json();
        putMoney(json, child.order(), memo.shipping(), memo.total());
        OrderShapes.put(json, child.order(), "adjustment", memo.adjustment());
        json.put("adjustment_positive", memo.adjustment().max(BigDecimal.ZERO));
        json.put("adjustment_negative", memo.adjustment().negate().max(BigDecimal.ZERO));
        json.put("invoice_id", memo.invoiceId() == 0 ? null : memo.invoiceId());
        json.put("state", 2);
        json.put("items", itemsAndVariants(child, memo.items()));
        json.put("comments", memo.comment().isEmpty() ? List.of() : List.of(remark(child, memo.comment())));
        return json;
    }

    private static <T> List<Child<T>> children(List<ShopOrder> orders, Function<ShopOrder, Stream<Child<T>>> of) {
        return orders.stream().flatMap(of).toList();
    }

    private static void putMoney(
            Map<String, @Nullable Object> json, ShopOrder order, BigDecimal shipping, BigDecimal total) {
        json.put("base_currency_code", "USD");
        json.put("order_currency_code", order.store().currency());
        OrderShapes.put(json, order, "shipping_amount", shipping);
        OrderShapes.put(json, order, "grand_total", total);
    }

    /** Named by the id of the line, which is the parent of its variant and of its parts. */
    private static List<Map<String, @Nullable Object>> items(Child<?> child, List<Quantity> items) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Quantity item : items) {
            OrderLine line = child.order().line(item.itemId());
            BigDecimal total = line.price().multiply(BigDecimal.valueOf(item.quantity()));
            Map<String, @Nullable Object> row = item(child, rows.size(), line, item);
            row.put("price", line.price());
            row.put("row_total", total);
            row.put("discount_amount", total.subtract(line.paidFor(item.quantity())));
            rows.add(row);
        }
        return rows;
    }

    /** Papers about money, other than shipments, list the variant below its product, without money of its own. */
    private static List<Map<String, @Nullable Object>> itemsAndVariants(Child<?> child, List<Quantity> items) {
        List<Map<String, @Nullable Object>> rows = items(child, items);
        for (Quantity item : items) {
            OrderLine line = child.order().line(item.itemId());
            if (!line.product().hasVariants()) continue;
            Map<String, @Nullable Object> row = item(child, rows.size(), line, item);
            row.put("order_item_id", line.itemId() + 1);
            row.put("price", BigDecimal.ZERO);
            row.put("row_total", null);
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> item(Child<?> child, int at, OrderLine line, Quantity item) {
        Map<String, @Nullable Object> row = Json.object("entity_id", child.id() * 100 + at, "parent_id", child.id());
        row.put("order_item_id", line.itemId());
        row.put("sku", line.sku());
        row.put("name", line.product().name());
        row.put("qty", item.quantity());
        return row;
    }

    private static Map<String, @Nullable Object> track(Child<Shipment> child, Track track) {
        Map<String, @Nullable Object> json = Json.object("entity_id", track.id(), "parent_id", child.id());
        json.put("order_id", child.order().entityId());
        json.put("track_number", track.number());
        json.put("title", track.title());
        json.put("carrier_code", track.carrier());
        json.put("created_at", OrderShapes.time(track.at()));
        json.put("updated_at", OrderShapes.time(track.at()));
        return json;
    }

    private static Map<String, @Nullable Object> remark(Child<?> child, String text) {
        Map<String, @Nullable Object> json = Json.object("entity_id", child.id(), "parent_id", child.id());
        json.put("comment", text);
        json.put("is_visible_on_front", 0);
        json.put("created_at", OrderShapes.time(child.at()));
        return json;
    }
}
