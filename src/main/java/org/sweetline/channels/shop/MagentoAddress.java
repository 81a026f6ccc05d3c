package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Locale;

/** The parts of a billing or shipping address that tell who is calling and where the parcel goes. */
final class MagentoAddress {
    String firstName = "";
    String lastName = "";
    String telephone = "";
    String email = "";
    String city = "";
    String country = "";

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
}
