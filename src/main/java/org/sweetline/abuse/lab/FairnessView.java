package org.sweetline.abuse.lab;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether rules fall on some more than on others.
 *
 * @param at of the night that counted; null before the first
 * @param groups the kinds of sizes that people mostly buy, held against regular ones; newcomers against the others
 */
public record FairnessView(@Nullable Instant at, long people, List<FairGroupView> groups) {

    /**
     * @param kind {@code size} or {@code age}
     * @param ratio of the flag rate to that of the group it is held against; null when either is too small to tell
     * @param review the ratio is below 0.8 or above 1.25
     */
    public record FairGroupView(
            String kind,
            String group,
            int people,
            int flagged,
            double rate,
            @Nullable Double ratio,
            boolean review) {}
}
