package org.sweetline.abuse.lab;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether rules fall on some more than on others.
 *
 * @param at of the night that counted; null before the first
 * @param groups the kinds of sizes that people mostly buy, held against regular ones; newcomers against the others; ways to
 *     pay against the most usual one; where few customers live against where most do
 * @param disagreement how often people decided otherwise than the band suggests
 */
public record FairnessView(
        @Nullable Instant at, long people, List<FairGroupView> groups, DisagreementView disagreement) {

    /**
     * @param kind {@code size}, {@code age}, {@code payment} or {@code region}
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

    /**
     * Returns of the last quarter that a person decided.
     *
     * @param flagged in Review or High
     * @param flaggedApproved of these, approved whole; the rate is null while there are few
     * @param clear in Clear or without enough history
     * @param clearDenied of these, denied at least in part
     */
    public record DisagreementView(
            int flagged,
            int flaggedApproved,
            @Nullable Double flaggedRate,
            int clear,
            int clearDenied,
            @Nullable Double clearRate) {}
}
