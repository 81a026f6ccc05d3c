package org.sweetline.abuse.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that its carrier says was handed over.
 *
 * @param number of the return
 * @param elsewhere it was handed over in another place than where parcels come back to
 * @param receivedAt when the desk had it in hand; null when it has not
 * @param overtakenAt when the desk had three in hand that were handed over later; null while it has not. Before, it is not
 *     the parcel that is missing but the desk that is behind
 */
public record Parcel(
        String number,
        Instant deliveredAt,
        boolean elsewhere,
        @Nullable Instant receivedAt,
        @Nullable Instant overtakenAt) {

    private static final Duration PATIENCE = Duration.ofDays(5);

    /** As it looked at that moment. */
    public boolean isMissing(Instant at) {
        if (deliveredAt.isAfter(at) || receivedAt != null && !receivedAt.isAfter(at)) {
            return false;
        }
        boolean overtaken = overtakenAt != null && !overtakenAt.isAfter(at);
        return elsewhere || overtaken && deliveredAt.plus(PATIENCE).isBefore(at);
    }

    public Trace trace() {
        return new Trace(Trace.Kind.RETURN, number);
    }
}
