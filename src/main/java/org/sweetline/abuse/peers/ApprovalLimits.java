package org.sweetline.abuse.peers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Up to where returns were approved without a person, version after version of the policy.
 *
 * @param steps the earliest first
 */
public record ApprovalLimits(List<Limit> steps) {

    /** Nobody has said. */
    public static final ApprovalLimits UNTOLD = new ApprovalLimits(List.of());

    /**
     * @param from when it came into force
     * @param value in the shop's base currency
     * @param items as many things at most
     */
    public record Limit(Instant from, double value, double items) {

        public boolean holds(double worth, double things) {
            return worth <= value && things <= items;
        }
    }

    public boolean isTold() {
        return !steps.isEmpty();
    }

    /** In force at a time; before the first, the first. */
    public Optional<Limit> at(Instant time) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(time))
                .reduce((earlier, later) -> later)
                .or(() -> steps.stream().findFirst());
    }
}
