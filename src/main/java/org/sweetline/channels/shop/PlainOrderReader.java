package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.OrderLineSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/** Reads one order in Sweetline's own shape, docs/orders-import.md. */
final class PlainOrderReader {
    private static final String SHOP = "import";

    private final OrderDraft order = new OrderDraft();

    /** The parser stands on the order's opening brace and is left on its closing one. */
    OrderDraft read(JsonParser json) throws IOException {
        while (nextField(json)) {
            field(json, json.currentName());
        }
        order.shop = order.shop.isEmpty() ? SHOP : order.shop;
        if (order.id.isEmpty() && !order.number.isEmpty()) {
            order.id = order.store.isEmpty() ? order.number : order.store + "/" + order.number;
        }
        if (order.total == null) {
            order.total = order.lines.stream().map(OrderLineSnapshot::total).reduce(Amounts.ZERO, BigDecimal::add);
        }
        return order;
    }

    private void field(JsonParser json, String field) throws IOException {
        switch (field) {
            case "shop" -> order.shop = Texts.read(json, field, order);
            case "id" -> order.id = Texts.read(json, field, order);
            case "number" -> order.number = Texts.read(json, field, order);
            case "store" -> order.store = Texts.read(json, field, order);
            case "state" -> order.state = Texts.read(json, field, order);
            case "status" -> order.status = Texts.read(json, field, order);
            case "email" -> order.email = Texts.read(json, field, order);
            case "phone" -> order.phones.add(Texts.read(json, field, order));
            case "name" -> order.name = Texts.read(json, field, order);
            case "currency" -> order.currency = Texts.read(json, field, order);
            case "total" -> order.total = json.currentToken() == JsonToken.VALUE_NULL ? null : amount(json, field);
            case "placedAt" -> order.placedAt = Texts.time(json, field, order);
            case "updatedAt" -> order.updatedAt = Texts.time(json, field, order);
            case "city" -> order.city = Texts.read(json, field, order);
            case "country" -> order.country = Texts.read(json, field, order).toUpperCase(Locale.ROOT);
            case "lines" -> lines(json);
            case "tracking" -> tracking(json);
            default -> json.skipChildren();
        }
    }

    private BigDecimal amount(JsonParser json, String field) throws IOException {
        return Amounts.read(json, field, order);
    }

    private void lines(JsonParser json) throws IOException {
        if (!isList(json, "lines", order)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!isObject(json, "lines", order)) {
                continue;
            }
            OrderLineSnapshot line = line(json);
            if (order.lines.size() < OrderDraft.MOST_LINES) {
                order.lines.add(line);
            } else {
                order.fault("the order has more than " + OrderDraft.MOST_LINES + " lines");
            }
        }
    }

    private OrderLineSnapshot line(JsonParser json) throws IOException {
        String id = "";
        String sku = "";
        String name = "";
        BigDecimal ordered = Amounts.ONE;
        BigDecimal shipped = Amounts.ZERO;
        BigDecimal refunded = Amounts.ZERO;
        BigDecimal canceled = Amounts.ZERO;
        BigDecimal price = Amounts.ZERO;
        @Nullable BigDecimal total = null;
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "id" -> id = Texts.read(json, field, order);
                case "sku" -> sku = Texts.read(json, field, order);
                case "name" -> name = Texts.read(json, field, order);
                case "ordered" -> ordered = amount(json, field);
                case "shipped" -> shipped = amount(json, field);
                case "refunded" -> refunded = amount(json, field);
                case "canceled" -> canceled = amount(json, field);
                case "price" -> price = amount(json, field);
                case "total" -> total = amount(json, field);
                default -> json.skipChildren();
            }
        }
        id = id.isEmpty() ? String.valueOf(order.lines.size() + 1) : id;
        total = total == null ? price.multiply(ordered).setScale(4, RoundingMode.HALF_UP) : total;
        return new OrderLineSnapshot(id, sku, name, ordered, shipped, refunded, canceled, price, total);
    }

    private void tracking(JsonParser json) throws IOException {
        if (!isList(json, "tracking", order)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, "tracking", order)) {
                order.tracking.add(parcel(json));
            }
        }
    }

    private TrackingSnapshot parcel(JsonParser json) throws IOException {
        String carrier = "";
        String title = "";
        String number = "";
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "carrier" -> carrier = Texts.read(json, field, order);
                case "title" -> title = Texts.read(json, field, order);
                case "number" -> number = Texts.read(json, field, order);
                default -> json.skipChildren();
            }
        }
        return new TrackingSnapshot(carrier, title, number);
    }
}
