package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads one order in the shape of Magento's REST API. What nobody at the desk needs (birthday, gender, network address,
 * card digits) is skipped unread, and so are the copies of the items under the shipping assignments.
 */
final class MagentoOrderReader {
    /** The shop's name in the store copy: one Magento, whichever way its orders come in. */
    static final String SHOP = "magento";

    private final OrderDraft order = new OrderDraft();
    private final MagentoItems items = new MagentoItems(order);
    private final MagentoDetails details = new MagentoDetails(order.details);
    private final MagentoAddress billing = new MagentoAddress();
    private final MagentoAddress shipping = new MagentoAddress();
    private String firstName = "";
    private String lastName = "";
    private String storeId = "";
    private String baseCurrency = "";

    /** The parser stands on the order's opening brace and is left on its closing one. */
    OrderDraft read(JsonParser json) throws IOException {
        order.shop = SHOP;
        while (nextField(json)) {
            field(json, json.currentName());
        }
        items.addLines();
        settle();
        return order;
    }

    private void field(JsonParser json, String field) throws IOException {
        switch (field) {
            case "entity_id" -> order.id = Texts.read(json, field, order);
            case "increment_id" -> order.number = Texts.read(json, field, order);
            case "store_id" -> storeId = Texts.read(json, field, order);
            case "store_name" -> order.store = storeView(json);
            case "state" -> order.state = Texts.read(json, field, order);
            case "status" -> order.status = Texts.read(json, field, order);
            case "customer_email" -> order.email = Texts.read(json, field, order);
            case "customer_firstname" -> firstName = Texts.read(json, field, order);
            case "customer_lastname" -> lastName = Texts.read(json, field, order);
            case "order_currency_code" -> order.currency = Texts.read(json, field, order);
            case "base_currency_code" -> baseCurrency = Texts.read(json, field, order);
            case "grand_total" -> order.total = Amounts.read(json, field, order);
            case "created_at" -> order.placedAt = Texts.time(json, field, order);
            case "updated_at" -> order.updatedAt = Texts.time(json, field, order);
            case "items" -> items.read(json);
            case "billing_address" -> billing.read(json, field, order);
            case "extension_attributes" -> extension(json);
            default -> details.field(json, field);
        }
    }

    /** "Website\nStore\nStore view": the last line is the one customers saw. */
    private String storeView(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return Texts.read(json, "store_name", order);
        }
        String[] levels = json.getText().strip().split("\\R", -1);
        return Texts.clean(levels[levels.length - 1]);
    }

    private void extension(JsonParser json) throws IOException {
        // PHP writes an object without fields as an empty list.
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (nextField(json)) {
            if (json.currentName().equals("shipping_assignments")) {
                shippingAssignments(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void shippingAssignments(JsonParser json) throws IOException {
        if (!isList(json, "shipping_assignments", order)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, "shipping_assignments", order)) {
                object(json, "shipping");
            }
        }
    }

    private void object(JsonParser json, String wanted) throws IOException {
        while (nextField(json)) {
            if (!json.currentName().equals(wanted) || json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
            } else if (wanted.equals("shipping")) {
                object(json, "address");
            } else if (shipping.isEmpty()) {
                shipping.read(json, "address", order);
            } else {
                json.skipChildren();
            }
        }
    }

    private void settle() {
        MagentoAddress place = shipping.isEmpty() ? billing : shipping;
        order.city = place.city;
        order.country = place.country;
        order.name = Texts.fullName(firstName, lastName);
        order.name = order.name.isEmpty() ? billing.name() : order.name;
        order.name = order.name.isEmpty() ? shipping.name() : order.name;
        order.email = order.email.isEmpty() ? billing.email : order.email;
        order.phones.add(billing.telephone);
        order.phones.add(shipping.telephone);
        order.currency = order.currency.isEmpty() ? baseCurrency : order.currency;
        order.store = order.store.isEmpty() ? storeId : order.store;
        order.details.storeId = storeId;
        order.details.baseCurrency = baseCurrency;
        order.details.billingAddress = billing.address();
        order.details.shippingAddress = shipping.address();
    }
}
