package org.sweetline.returns;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What a return is as a whole. It is never set: it follows from what its items are. */
public enum ReturnState {
    UNCONFIRMED,
    REQUESTED,
    NEEDS_INFO,
    IN_REVIEW,
    AUTHORIZED,
    PARTIALLY_AUTHORIZED,
    DENIED,
    APPEALED,
    DENIED_FINAL,
    IN_TRANSIT,
    PARTIALLY_RECEIVED,
    RECEIVED,
    APPROVED,
    PARTIALLY_APPROVED,
    REJECTED,
    REFUND_PENDING,
    REFUND_FAILED,
    RESOLVED,
    CANCELLED,
    EXPIRED,
    CLOSED;

    /** Whether quantities are still claimed for it, so that nobody can ask for them a second time. */
    public boolean isOpen() {
        return this != CANCELLED && this != EXPIRED && this != CLOSED && this != DENIED_FINAL;
    }

    /** Whether all that was decided has been done. */
    boolean needsNothing() {
        return this == RESOLVED || this == REJECTED || this == DENIED || this == DENIED_FINAL;
    }

    static ReturnState of(Closure closure, Inquiry inquiry, boolean appealDecided, Collection<? extends Axes> items) {
        return switch (closure) {
            case CANCELLED -> CANCELLED;
            case EXPIRED -> EXPIRED;
            case CLOSED -> CLOSED;
            case OPEN ->
                switch (inquiry) {
                    case UNCONFIRMED -> UNCONFIRMED;
                    case NEEDS_INFO -> NEEDS_INFO;
                    case IN_REVIEW -> IN_REVIEW;
                    case APPEALED -> APPEALED;
                    case NONE -> of(appealDecided, List.copyOf(items));
                };
        };
    }

    private static ReturnState of(boolean appealDecided, List<? extends Axes> items) {
        if (items.stream().anyMatch(item -> !item.decided())) {
            return REQUESTED;
        }
        List<? extends Axes> authorized =
                items.stream().filter(item -> item.authorized() > 0).toList();
        if (authorized.isEmpty()) {
            return appealDecided ? DENIED_FINAL : DENIED;
        }
        boolean paying = any(authorized, item -> item.settlement() != Settlement.NONE);
        if (paying && (any(authorized, ReturnState::isPaidNow) || !any(authorized, ReturnState::isStillComing))) {
            return settled(authorized);
        }
        boolean allKept = authorized.stream().allMatch(ReturnState::isKept);
        boolean begun = paying || any(authorized, item -> !isKept(item) && item.logistics() != Logistics.AWAITED);
        return allKept || begun ? received(authorized) : granted(items);
    }

    /** Paid without having to come back. */
    private static boolean isKept(Axes item) {
        return item.logistics() == Logistics.NEVER_SENT;
    }

    private static boolean isPaidNow(Axes item) {
        return item.settlement() == Settlement.PENDING || item.settlement() == Settlement.FAILED;
    }

    private static boolean isStillComing(Axes item) {
        return !isKept(item) && (!item.logistics().isOver() || item.inspected() < item.received());
    }

    private static ReturnState granted(List<? extends Axes> items) {
        return any(items, item -> item.authorized() < item.requested()) ? PARTIALLY_AUTHORIZED : AUTHORIZED;
    }

    private static ReturnState received(List<? extends Axes> authorized) {
        if (any(authorized, item -> !item.logistics().isOver())) {
            return any(authorized, item -> item.received() > 0) ? PARTIALLY_RECEIVED : IN_TRANSIT;
        }
        if (any(authorized, item -> item.inspected() < item.received())) {
            return RECEIVED;
        }
        int accepted = authorized.stream()
                .mapToInt(item -> isKept(item) ? item.authorized() : item.accepted() + item.excused())
                .sum();
        int wanted = authorized.stream().mapToInt(Axes::authorized).sum();
        if (accepted == 0) {
            return REJECTED;
        }
        return accepted == wanted ? APPROVED : PARTIALLY_APPROVED;
    }

    private static ReturnState settled(List<? extends Axes> authorized) {
        if (any(authorized, item -> item.settlement() == Settlement.FAILED)) {
            return REFUND_FAILED;
        }
        return any(authorized, Axes::owesNothing) && authorized.stream().allMatch(Axes::owesNothing)
                ? RESOLVED
                : REFUND_PENDING;
    }

    private static boolean any(List<? extends Axes> items, Predicate<Axes> test) {
        return items.stream().anyMatch(test);
    }

    /** What the fold looks at: the four axes of an item, each of which moves by itself. */
    interface Axes {
        boolean decided();

        int requested();

        int authorized();

        int received();

        /** How many did not come and are paid for all the same. */
        int excused();

        int inspected();

        int accepted();

        Logistics logistics();

        Settlement settlement();

        /** Everything that is to be paid for this item has been, or nothing is. */
        boolean owesNothing();
    }
}
