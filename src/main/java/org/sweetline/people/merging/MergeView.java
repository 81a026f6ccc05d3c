package org.sweetline.people.merging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merge that stands, or one that could be.
 *
 * @param mergedAt null while nobody has merged them
 * @param belongings what moves with the duplicate, or has moved
 */
public record MergeView(
        MergedCustomerView duplicate,
        MergedCustomerView keeper,
        @Nullable Instant mergedAt,
        @Nullable String mergedBy,
        List<BelongingsView> belongings) {

    public record MergedCustomerView(String number, String name) {}

    /** @param what orders, tickets, contact-points … */
    public record BelongingsView(String what, long rows) {}
}
