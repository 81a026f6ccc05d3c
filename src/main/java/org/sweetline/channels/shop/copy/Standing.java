package org.sweetline.channels.shop.copy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the copy of one list stands. Shared by all nodes.
 *
 * @param asOf when the copy of this list was whole, by our clock
 * @param failures in a row, of this list only
 * @param restsUntil a list that fails by itself is left alone until then
 * @param lastError what is wrong with the list now, or ""
 * @param lastRefusal the last row that could not be kept, or ""
 */
record Standing(
        Watermark watermark,
        @Nullable Instant asOf,
        @Nullable Instant askedAt,
        int failures,
        Instant restsUntil,
        String lastError,
        String lastRefusal) {

    static Standing atFirst() {
        return new Standing(new Watermark(null, null, null), null, null, 0, Instant.EPOCH, "", "");
    }

    /** Up to a tenth later than asked for, so that several desks do not ask a shop in step. */
    Instant dueAt(Duration interval) {
        Instant asked = askedAt;
        if (asked == null) {
            return restsUntil;
        }
        long jitter = interval.toMillis() * (asked.toEpochMilli() % 100) / 1_000;
        Instant due = asked.plus(interval).plusMillis(jitter);
        return due.isAfter(restsUntil) ? due : restsUntil;
    }

    Standing heard(Instant asked, Watermark reached, String refusal) {
        return new Standing(reached, asOf, asked, 0, Instant.EPOCH, "", refusal.isEmpty() ? lastRefusal : refusal);
    }

    Standing refused(String refusal) {
        return new Standing(watermark, asOf, askedAt, failures, restsUntil, lastError, refusal);
    }

    Standing whole(Instant asOfNow) {
        return new Standing(watermark, asOfNow, askedAt, failures, restsUntil, lastError, lastRefusal);
    }

    Standing failed(String words, Instant until) {
        return new Standing(watermark, asOf, askedAt, failures + 1, until, words, lastRefusal);
    }
}
