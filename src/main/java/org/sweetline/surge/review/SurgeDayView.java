package org.sweetline.surge.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/**
 * A day by the shop's clock.
 *
 * @param peak as it counts: a person's word goes before what was found
 * @param foundIn the series that were far above the same weekdays
 * @param marked what a person said; null when nobody did
 * @param counted false for a day to come, and for one from before anything was counted
 */
public record SurgeDayView(
        String day,
        long orders,
        long contacts,
        long calls,
        boolean peak,
        List<String> foundIn,
        @OneOf(DayMark.class) @Nullable String marked,
        String reason,
        @Nullable String by,
        @Nullable Instant markedAt,
        boolean counted) {}
