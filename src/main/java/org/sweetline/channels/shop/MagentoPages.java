package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/** Reads Magento's lists of orders and shipments. */
final class MagentoPages {
    private MagentoPages() {}

    static OrdersPage orders(byte[] body, int pageSize, OrderReader reader) throws IOException, ShopTrouble {
        List<OrderDraft> drafts = new ArrayList<>();
        long total = list(body, json -> drafts.add(new MagentoOrderReader().read(json)));
        if (drafts.isEmpty() && total > 0) {
            throw new ShopTrouble("The shop says there are " + total + " orders but sends none of them");
        }
        List<OrderSnapshot> orders = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (OrderDraft draft : drafts) {
            if (seen.add(draft.id)) {
                sort(draft, reader, orders, marks, refused);
            }
        }
        boolean more = total < 0 ? drafts.size() >= pageSize : total > drafts.size();
        if (more && marks.isEmpty()) {
            throw new ShopTrouble("No order of the shop's answer says when it changed");
        }
        return new OrdersPage(List.copyOf(orders), List.copyOf(marks), more, List.copyOf(refused));
    }

    static Map<String, List<TrackingSnapshot>> parcels(byte[] body) throws IOException, ShopTrouble {
        Map<String, List<TrackingSnapshot>> parcels = new HashMap<>();
        list(body, json -> {
            MagentoShipment shipment = MagentoShipment.read(json);
            parcels.computeIfAbsent(shipment.orderId(), id -> new ArrayList<>()).addAll(shipment.parcels());
        });
        return parcels;
    }

    private static void sort(
            OrderDraft draft, OrderReader reader, List<OrderSnapshot> orders, List<Mark> marks, List<String> refused) {
        Instant changed = draft.updatedAt;
        if (changed != null && draft.id.matches("\\d{1,18}")) {
            marks.add(new Mark(changed, Long.parseLong(draft.id)));
        }
        try {
            orders.add(reader.finish(draft));
        } catch (OrderRefused refusal) {
            refused.add("Order " + (draft.number.isEmpty() ? "without a number" : draft.number) + " is left out: "
                    + refusal.reason());
        }
    }

    /** Hands each object of the list to the reader; answers the total the shop claims, -1 without one. */
    private static long list(byte[] body, ItemReader reader) throws IOException, ShopTrouble {
        long total = -1;
        boolean listed = false;
        try (JsonParser json = ShopJson.parser(body, 0, body.length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new ShopTrouble("The shop's answer is not a list of orders");
            }
            while (nextField(json)) {
                if (json.currentName().equals("items")) {
                    listed = true;
                    items(json, reader);
                } else if (json.currentName().equals("total_count")
                        && json.currentToken().isNumeric()) {
                    total = json.getLongValue();
                } else {
                    json.skipChildren();
                }
            }
        }
        if (!listed) {
            throw new ShopTrouble("The shop's answer is not a list of orders");
        }
        return total;
    }

    private static void items(JsonParser json, ItemReader reader) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                reader.read(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private interface ItemReader {
        void read(JsonParser json) throws IOException;
    }
}
