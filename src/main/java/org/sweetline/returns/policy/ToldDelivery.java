package org.sweetline.returns.policy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.orders.OrderCommentSnapshot;
import org.sweetline.orders.TrackingSnapshot;
import org.sweetline.orders.state.Fulfilment;

/** When a whole order was delivered, as its parcels or the shop's own history tell. */
final class ToldDelivery {

    private ToldDelivery() {}

    /**
     * Null when nobody tells: when a parcel is still under way, and the order never had a status that says so.
     *
     * @param tracking of the order, as JSON
     * @param comments with the status that the order had then, as JSON
     */
    static @Nullable Instant of(String tracking, String comments) {
        List<@Nullable Instant> parcels = Stream.of(Json.read(tracking, TrackingSnapshot[].class))
                .<@Nullable Instant>map(TrackingSnapshot::deliveredAt)
                .toList();
        return parcels.isEmpty() || parcels.contains(null) ? said(comments) : last(parcels);
    }

    private static @Nullable Instant said(String comments) {
        return Stream.of(Json.read(comments, OrderCommentSnapshot[].class))
                .filter(comment -> Fulfilment.saysDelivered(comment.status()))
                .map(OrderCommentSnapshot::at)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable Instant last(List<@Nullable Instant> parcels) {
        return parcels.stream()
                .map(Objects::requireNonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
