package org.sweetline.orders;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment of an order, as the shop told it at one time.
 *
 * @param deliveredAt when all of it was handed over; null when the shop does not tell
 */
public record ShipmentSnapshot(
        String shop,
        String externalId,
        String orderId,
        String number,
        Instant createdAt,
        Instant updatedAt,
        List<ItemQuantity> items,
        List<TrackingSnapshot> tracks,
        @Nullable Instant deliveredAt)
        implements OrderPart {}
