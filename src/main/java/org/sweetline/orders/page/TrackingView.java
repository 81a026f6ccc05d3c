package org.sweetline.orders.page;

import org.jspecify.annotations.Nullable;
import org.sweetline.orders.TrackingSnapshot;

/** A parcel's tracking number; {@code href} is the carrier's page of it, where we know the carrier. */
public record TrackingView(
        String carrier,
        String title,
        String number,
        @Nullable String href) {

    static TrackingView of(TrackingSnapshot track) {
        return new TrackingView(
                track.carrier(),
                track.title(),
                track.number(),
                Carrier.of(track).map(carrier -> carrier.page(track.number())).orElse(null));
    }
}
