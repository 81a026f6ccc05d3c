package org.sweetline.town.shop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.Json;

/** Magento's JSON of where somebody lives. */
final class AddressShapes {
    private AddressShapes() {}

    static Map<String, @Nullable Object> address(ShopOrder order, String type) {
        Map<String, @Nullable Object> json = place(order.buyer(), order.buyer().phone(), order.entityId());
        json.put("address_type", type);
        json.put("email", order.buyer().email());
        json.put("parent_id", order.entityId());
        json.put("company", null);
        return json;
    }

    static Map<String, @Nullable Object> place(Person person, String phone, int taste) {
        Map<String, @Nullable Object> json = Json.object("city", person.place().city(), "country_id", "US");
        json.put("firstname", person.givenName());
        json.put("lastname", person.familyName());
        json.put("postcode", person.place().zip());
        json.put("region", person.place().region());
        json.put("region_code", person.place().regionCode());
        json.put("region_id", person.place().regionId());
        json.put("street", List.of(person.street()));
        json.put("telephone", typed(phone, taste));
        return json;
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
}
