package org.sweetline.channels.shop.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.json.Json;
import org.sweetline.orders.ShipmentSnapshot;

class ShopifyPartsTest {

    @Test
    void fulfilmentIsDeliveredOnceItsParcelIs() {
        assertThat(fulfilment("in_transit").deliveredAt()).isNull();
        assertThat(fulfilment("delivered").deliveredAt()).isEqualTo(Instant.parse("2026-11-23T14:00:00Z"));
    }

    private static ShipmentSnapshot fulfilment(String parcel) {
        JsonNode told = Json.read("""
                {"id": 71, "order_id": 5501, "name": "#1042.1", "status": "success", "shipment_status": "%s",
                 "created_at": "2026-11-20T09:00:00-05:00", "updated_at": "2026-11-23T09:00:00-05:00",
                 "line_items": [{"id": 1, "quantity": 2}]}
                """.formatted(parcel), JsonNode.class);
        return ShopifyParts.shipment(new Told(told)).orElseThrow();
    }
}
