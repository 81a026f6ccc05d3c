package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.orders.TrackingSnapshot;

/** The parcels of one shipment. */
record MagentoShipment(String orderId, List<TrackingSnapshot> parcels) {
    static MagentoShipment read(JsonParser json) throws IOException {
        OrderDraft faults = new OrderDraft();
        List<TrackingSnapshot> parcels = new ArrayList<>();
        String orderId = "";
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "order_id" -> orderId = Texts.read(json, field, faults);
                case "tracks" -> tracks(json, parcels, faults);
                default -> json.skipChildren();
            }
        }
        return new MagentoShipment(orderId, parcels);
    }

    private static void tracks(JsonParser json, List<TrackingSnapshot> parcels, OrderDraft faults) throws IOException {
        if (!isList(json, "tracks", faults)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, "tracks", faults)) {
                parcels.add(track(json, faults));
            }
        }
    }

    private static TrackingSnapshot track(JsonParser json, OrderDraft faults) throws IOException {
        String carrier = "";
        String title = "";
        String number = "";
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "carrier_code" -> carrier = Texts.read(json, field, faults);
                case "title" -> title = Texts.read(json, field, faults);
                case "track_number" -> number = Texts.read(json, field, faults);
                default -> json.skipChildren();
            }
        }
        return new TrackingSnapshot(carrier, title, number);
    }
}
