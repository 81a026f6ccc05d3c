package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sweetline.orders.OrderAddress;

/** The parts of a billing or shipping address that tell who is calling and where the parcel goes. */
final class MagentoAddress {
    private static final int MOST_STREET_LINES = 6;

    String firstName = "";
    String lastName = "";
    String telephone = "";
    String email = "";
    String city = "";
    String country = "";
    private String company = "";
    private String region = "";
    private String postcode = "";
    private final List<String> street = new ArrayList<>(2);

    void read(JsonParser json, String name, OrderDraft order) throws IOException {
        if (!isObject(json, name, order)) {
            return;
        }
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "firstname" -> firstName = Texts.read(json, field, order);
                case "lastname" -> lastName = Texts.read(json, field, order);
                case "telephone" -> telephone = Texts.read(json, field, order);
                case "email" -> email = Texts.read(json, field, order);
                case "city" -> city = Texts.read(json, field, order);
                case "country_id" -> country = Texts.read(json, field, order).toUpperCase(Locale.ROOT);
                case "company" -> company = Texts.read(json, field, order.details);
                case "region" -> region = Texts.read(json, field, order.details);
                case "postcode" -> postcode = Texts.read(json, field, order.details);
                case "street" -> street(json, order.details);
                default -> json.skipChildren();
            }
        }
    }

    String name() {
        return Texts.fullName(firstName, lastName);
    }

    boolean isEmpty() {
        return (name() + telephone + city + country).isEmpty();
    }

    OrderAddress address() {
        return isEmpty()
                ? OrderAddress.NONE
                : new OrderAddress(name(), company, List.copyOf(street), city, region, postcode, country, telephone);
    }

    /** A list of lines; one line alone comes as text. */
    private void street(JsonParser json, Faults unheeded) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            addStreet(Texts.read(json, "street", unheeded));
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            addStreet(Texts.read(json, "street", unheeded));
        }
    }

    private void addStreet(String line) {
        if (!line.isEmpty() && street.size() < MOST_STREET_LINES) {
            street.add(line);
        }
    }
}
