package org.sweetline.channels.shop.webhooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sweetline.channels.shop.OrderReader;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.json.Json;
import org.sweetline.orders.OrderSnapshot;

/** An order in Sweetline's own shape, docs/orders-import.md: every shop's order passes through the same reader. */
final class PlainOrder {

    private final ObjectNode json = Json.mapper().createObjectNode();
    private final ArrayNode lines = json.putArray("lines");

    PlainOrder put(String field, String text) {
        json.put(field, text);
        return this;
    }

    PlainOrder put(String field, BigDecimal amount) {
        json.put(field, amount.toPlainString());
        return this;
    }

    PlainOrder put(String field, boolean yes) {
        json.put(field, yes);
        return this;
    }

    PlainOrder address(String field, OrderPlace place) {
        ObjectNode address = json.putObject(field);
        address.put("name", place.name());
        address.put("company", place.company());
        ArrayNode street = address.putArray("street");
        place.street().forEach(street::add);
        address.put("city", place.city());
        address.put("region", place.region());
        address.put("postcode", place.postcode());
        address.put("country", place.country());
        address.put("phone", place.phone());
        return this;
    }

    /** What the customer wrote along with the order. */
    PlainOrder note(String text, String at) {
        if (!text.isEmpty()) {
            ObjectNode comment = json.putArray("comments").addObject();
            comment.put("id", "note").put("text", text).put("visible", true).put("at", at);
        }
        return this;
    }

    Line line() {
        return new Line(lines.addObject());
    }

    OrderSnapshot read(OrderReader reader) throws OrderRefused {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return reader.read(bytes, 0, bytes.length);
    }

    record OrderPlace(
            String name,
            String company,
            List<String> street,
            String city,
            String region,
            String postcode,
            String country,
            String phone) {}

    record Line(ObjectNode json) {

        Line put(String field, String text) {
            json.put(field, text);
            return this;
        }

        Line put(String field, BigDecimal amount) {
            json.put(field, amount.toPlainString());
            return this;
        }
    }
}
