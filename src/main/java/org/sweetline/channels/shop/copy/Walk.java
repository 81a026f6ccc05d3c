package org.sweetline.channels.shop.copy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.Tally;

/**
 * How far a nightly walk is.
 *
 * @param night the day on which its hours began
 * @param mended rows that the copy did not have as the shop has them
 */
record Walk(
        LocalDate night,
        String listing,
        Instant createdSince,
        long afterId,
        long rows,
        long mended,
        Instant beganAt,
        Instant nextPageAt,
        @Nullable Instant endedAt) {

    static Walk begin(LocalDate night, String listing, Instant now, Instant createdSince) {
        return new Walk(night, listing, createdSince, 0, 0, 0, now, now, null);
    }

    boolean isOver() {
        return endedAt != null;
    }

    Walk read(int more, Tally tally, long lastId) {
        long toMend = mended + tally.created() + tally.updated();
        return new Walk(night, listing, createdSince, lastId, rows + more, toMend, beganAt, nextPageAt, endedAt);
    }

    /** At the beginning of another list. */
    Walk on(String next) {
        return new Walk(night, next, createdSince, 0, rows, mended, beganAt, nextPageAt, endedAt);
    }

    Walk pausedUntil(Instant next) {
        return new Walk(night, listing, createdSince, afterId, rows, mended, beganAt, next, endedAt);
    }

    Walk ended(Instant now) {
        return new Walk(night, listing, createdSince, afterId, rows, mended, beganAt, nextPageAt, now);
    }
}
