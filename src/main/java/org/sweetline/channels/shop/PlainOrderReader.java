package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.OrderLineSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/** Reads one order in Sweetline's own shape, docs/orders-import.md. */
final class PlainOrderReader {
    private static final String SHOP = "import";

    private final OrderDraft order = new OrderDraft();
    private final PlainDetails details = new PlainDetails(order.details);

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
            order.total = order.lines.stream()
                    .filter(line -> line.details().parentId().isEmpty())
                    .map(OrderLineSnapshot::total)
                    .reduce(Amounts.ZERO, BigDecimal::add);
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
            default -> details.field(json, field);
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
        LineDraft line = new LineDraft();
        line.ordered = Amounts.ONE;
        boolean summed = false;
        while (nextField(json)) {
            String field = json.currentName();
            summed |= field.equals("total");
            lineField(json, field, line);
        }
        line.id = line.id.isEmpty() ? String.valueOf(order.lines.size() + 1) : line.id;
        if (!summed) {
            line.total = line.price.multiply(line.ordered).setScale(4, RoundingMode.HALF_UP);
        }
        return line.line();
    }

    private void lineField(JsonParser json, String field, LineDraft line) throws IOException {
        switch (field) {
            case "id" -> line.id = Texts.read(json, field, order);
            case "sku" -> line.sku = Texts.read(json, field, order);
            case "name" -> line.name = Texts.read(json, field, order);
            case "ordered" -> line.ordered = amount(json, field);
            case "shipped" -> line.shipped = amount(json, field);
            case "refunded" -> line.refunded = amount(json, field);
            case "canceled" -> line.canceled = amount(json, field);
            case "price" -> line.price = amount(json, field);
            case "total" -> line.total = amount(json, field);
            case "parent" -> line.parent = Texts.read(json, field, order.details);
            case "type" -> line.type = Texts.read(json, field, order.details);
            case "invoiced" -> line.invoiced = Amounts.magnitude(json, field, order.details);
            case "backordered" -> line.backordered = Amounts.magnitude(json, field, order.details);
            case "discount" -> line.discount = Amounts.magnitude(json, field, order.details);
            case "tax" -> line.tax = Amounts.magnitude(json, field, order.details);
            default -> json.skipChildren();
        }
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
        @Nullable Instant delivered = null;
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "carrier" -> carrier = Texts.read(json, field, order);
                case "title" -> title = Texts.read(json, field, order);
                case "number" -> number = Texts.read(json, field, order);
                case "deliveredAt" -> delivered = Texts.time(json, field, order);
                default -> json.skipChildren();
            }
        }
        return new TrackingSnapshot(carrier, title, number, delivered);
    }
}
