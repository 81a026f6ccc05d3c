package org.sweetline.surge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.detection.Band;
import org.sweetline.surge.detection.Reason;
import org.sweetline.surge.detection.Reason.SharedTrait;
import org.sweetline.surge.detection.Series;

/**
 * A surge as it is stored.
 *
 * @param series which one showed it first
 * @param count of the five minutes in which it was seen
 * @param by who said so; null when nobody did and it was found
 * @param code that most of its orders used, "" for none
 * @param item that most of its buyers bought, "" for none
 */
public record Surge(
        long id,
        Series series,
        SurgeState state,
        Instant beganAt,
        Instant foundAt,
        @Nullable Instant endedAt,
        @Nullable String by,
        String note,
        long count,
        Band band,
        long peak,
        Instant peakAt,
        String code,
        int codePercent,
        String item,
        int itemPercent,
        long version) {

    public boolean isOpen() {
        return endedAt == null;
    }

    public Reason reason() {
        return new Reason(series, count, band, beganAt, common());
    }

    /** What its orders have in common. */
    public SharedTrait common() {
        return code.isEmpty() ? new SharedTrait("", item, itemPercent) : new SharedTrait(code, "", codePercent);
    }
}
