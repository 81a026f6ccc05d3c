package org.sweetline.town.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** Magento's JSON of an account. */
final class CustomerShapes {
    private CustomerShapes() {}

    static @Nullable Object attribute(ShopCustomer customer, String field) {
        return switch (field) {
            case "entity_id" -> customer.id();
            case "email" -> customer.email();
            case "firstname" -> customer.person().givenName();
            case "lastname" -> customer.person().familyName();
            case "created_at" -> OrderShapes.time(customer.at());
            case "updated_at" -> OrderShapes.time(customer.updatedAt());
            case "group_id", "store_id", "website_id" -> 1;
            default -> throw new IllegalArgumentException("Invalid attribute name: " + field);
        };
    }

    static Map<String, @Nullable Object> customer(ShopCustomer customer) {
        Map<String, @Nullable Object> json = Json.object("id", customer.id(), "group_id", 1);
        json.put("created_at", OrderShapes.time(customer.at()));
        json.put("updated_at", OrderShapes.time(customer.updatedAt()));
        json.put("created_in", "English");
        json.put("dob", "1990-04-0" + (1 + customer.id() % 9));
        json.put("gender", 3);
        json.put("email", customer.email());
        json.put("firstname", customer.person().givenName());
        json.put("lastname", customer.person().familyName());
        json.put("middlename", null);
        json.put("store_id", 1);
        json.put("website_id", 1);
        json.put("addresses", addresses(customer));
        return json;
    }

    private static List<Map<String, @Nullable Object>> addresses(ShopCustomer customer) {
        List<Map<String, @Nullable Object>> addresses = new ArrayList<>();
        for (String phone : customer.phones()) {
            int id = customer.id() * 10 + addresses.size();
            Map<String, @Nullable Object> json = AddressShapes.place(customer.person(), phone, id);
            // In accounts, other than in orders, the region is an object.
            json.put("region", Json.object("region", json.get("region"), "region_code", json.remove("region_code")));
            json.put("id", id);
            json.put("customer_id", customer.id());
            json.put("default_billing", addresses.isEmpty());
            addresses.add(json);
        }
        return addresses;
    }
}
