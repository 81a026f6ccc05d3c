package org.sweetline.returns.pages;

import java.util.Map;
import org.sweetline.returns.Needs;

/** How many returns wait for what. */
public record ReturnCountsView(
        long decision, long info, long parcel, long inspection, long refund, long appeal, long second) {

    static ReturnCountsView of(Map<Needs, Long> counts) {
        return new ReturnCountsView(
                counts.getOrDefault(Needs.DECISION, 0L),
                counts.getOrDefault(Needs.INFO, 0L),
                counts.getOrDefault(Needs.PARCEL, 0L),
                counts.getOrDefault(Needs.INSPECTION, 0L),
                counts.getOrDefault(Needs.REFUND, 0L),
                counts.getOrDefault(Needs.APPEAL, 0L),
                counts.getOrDefault(Needs.SECOND, 0L));
    }
}
