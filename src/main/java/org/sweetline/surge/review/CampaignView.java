package org.sweetline.surge.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * What brought people: found in the orders of a surge, or said by somebody.
 *
 * @param countedUntil its end, or how long its orders are counted without one
 * @param orders of those with the code or the item while it lasted; with neither all of its time
 * @param surge the first of its peaks; {@code peaks} all of them, the first one first
 */
public record CampaignView(
        long id,
        String name,
        String code,
        String item,
        Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable Long surge,
        @OneOf(FoundBy.class) String foundBy,
        long orders,
        @Nullable String by,
        long version,
        Instant countedUntil,
        List<CampaignPeakView> peaks) {

    /** A surge that it brought. */
    public record CampaignPeakView(long surge, Instant beganAt) {}

    /** How we know of it. */
    public enum FoundBy {
        CODE,
        ITEM,
        PERSON
    }
}
