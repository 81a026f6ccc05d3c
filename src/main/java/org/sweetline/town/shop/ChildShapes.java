package org.sweetline.town.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** Magento's JSON of what belongs to an order: shipments with their tracks, invoices, credit memos. */
final class ChildShapes {
    private static final int INVOICES_FROM = 20_000;
    private static final int MEMOS_FROM = 40_000;

    private ChildShapes() {}

    static List<Map<String, @Nullable Object>> shipments(ShopOrder order) {
        List<Map<String, @Nullable Object>> shipments = new ArrayList<>();
        for (Shipment shipment : order.shipments()) {
            Map<String, @Nullable Object> json = child(order, shipment.id(), shipment.at());
            json.put(
                    "total_qty",
                    order.lines().stream().mapToInt(OrderLine::shipped).sum());
            json.put("items", lines(order));
            json.put("tracks", List.of(track(order, shipment)));
            json.put("comments", List.of());
            shipments.add(json);
        }
        return shipments;
    }

    static List<Map<String, @Nullable Object>> invoices(ShopOrder order) {
        if (order.state().equals("new") || order.state().equals("canceled")) return List.of();
        Map<String, @Nullable Object> json = child(order, INVOICES_FROM + order.entityId(), order.createdAt());
        json.put("grand_total", order.total());
        json.put("state", 2);
        json.put("items", lines(order));
        return List.of(json);
    }

    static List<Map<String, @Nullable Object>> creditmemos(ShopOrder order) {
        if (!order.isRefunded()) return List.of();
        Map<String, @Nullable Object> json = child(order, MEMOS_FROM + order.entityId(), order.refundedAt());
        json.put("grand_total", order.total());
        json.put("items", lines(order));
        json.put("comments", List.of());
        return List.of(json);
    }

    private static Map<String, @Nullable Object> child(ShopOrder order, int id, Instant at) {
        return Json.object(
                "entity_id",
                id,
                "increment_id",
                "%09d".formatted(id),
                "order_id",
                order.entityId(),
                "store_id",
                1,
                "created_at",
                OrderShapes.time(at),
                "updated_at",
                OrderShapes.time(at));
    }

    private static List<Map<String, @Nullable Object>> lines(ShopOrder order) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            lines.add(Json.object(
                    "order_item_id", line.itemId(), "sku", line.sku(), "qty", line.shipped(), "price", line.price()));
        }
        return lines;
    }

    private static Map<String, @Nullable Object> track(ShopOrder order, Shipment shipment) {
        return Json.object(
                "entity_id",
                shipment.id(),
                "parent_id",
                shipment.id(),
                "order_id",
                order.entityId(),
                "track_number",
                shipment.trackNumber(),
                "title",
                shipment.title(),
                "carrier_code",
                shipment.carrier(),
                "created_at",
                OrderShapes.time(shipment.at()),
                "updated_at",
                OrderShapes.time(shipment.at()));
    }
}
