package org.sweetline.town.shop;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** Magento's JSON of a store view's settings. */
final class StoreShapes {
    private StoreShapes() {}

    static Map<String, @Nullable Object> config(StoreView store, String host) {
        String base = "http://" + host + "/";
        Map<String, @Nullable Object> json = Json.object("id", store.id(), "code", store.code());
        json.put("website_id", store.websiteId());
        json.put("locale", store.locale());
        json.put("base_currency_code", "USD");
        json.put("default_display_currency_code", store.currency());
        json.put("timezone", store.id() == 3 ? "America/Toronto" : "America/Los_Angeles");
        json.put("weight_unit", "lbs");
        json.put("base_url", base);
        json.put("secure_base_url", base);
        return json;
    }
}
