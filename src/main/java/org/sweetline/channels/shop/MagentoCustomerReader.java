package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.ShopCustomerSnapshot;

/** Reads one account in the shape of Magento's REST API: who it is and how to reach them, nothing else. */
final class MagentoCustomerReader {
    private final OrderDraft faults = new OrderDraft();
    private final Set<String> phones = new LinkedHashSet<>();
    private String id = "";
    private String email = "";
    private String firstName = "";
    private String lastName = "";
    private @Nullable Instant updatedAt;

    ShopRow<ShopCustomerSnapshot> read(JsonParser json) throws IOException {
        while (nextField(json)) {
            field(json, json.currentName());
        }
        Instant changed = updatedAt;
        if (id.isEmpty() || changed == null) {
            return ShopRow.refused(id, changed, "An account without an id or a time of change is left out");
        }
        String name = Texts.fullName(firstName, lastName);
        return ShopRow.of(
                id,
                changed,
                new ShopCustomerSnapshot(MagentoOrderReader.SHOP, id, email, name, List.copyOf(phones), changed));
    }

    private void field(JsonParser json, String field) throws IOException {
        switch (field) {
            case "id" -> id = Texts.read(json, field, faults);
            case "email" -> email = Texts.read(json, field, faults);
            case "firstname" -> firstName = Texts.read(json, field, faults);
            case "lastname" -> lastName = Texts.read(json, field, faults);
            case "updated_at" -> updatedAt = Texts.time(json, field, faults);
            case "addresses" -> addresses(json);
            default -> json.skipChildren();
        }
    }

    private void addresses(JsonParser json) throws IOException {
        if (!isList(json, "addresses", faults)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, "addresses", faults)) {
                telephone(json);
            }
        }
    }

    private void telephone(JsonParser json) throws IOException {
        while (nextField(json)) {
            String field = json.currentName();
            String text = field.equals("telephone") ? Texts.read(json, field, faults) : "";
            if (!text.isEmpty()) {
                phones.add(text);
            } else if (json.currentToken().isStructStart()) {
                json.skipChildren();
            }
        }
    }
}
