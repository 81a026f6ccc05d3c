package org.sweetline.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parcel's tracking number and who carries it.
 *
 * @param deliveredAt when it was handed over; null when nobody told
 */
public record TrackingSnapshot(
        String carrier,
        String title,
        String number,
        @Nullable Instant deliveredAt) {

    /** One of which nobody told more. */
    public static TrackingSnapshot of(String carrier, String title, String number) {
        return new TrackingSnapshot(carrier, title, number, null);
    }
}
