package org.sweetline.orders;

import java.time.Instant;
import java.util.List;

/** A shipment of an order, as the shop told it at one time. */
public record ShipmentSnapshot(
        String shop,
        String externalId,
        String orderId,
        String number,
        Instant createdAt,
        Instant updatedAt,
        List<ItemQuantity> items,
        List<TrackingSnapshot> tracks)
        implements OrderPart {}
