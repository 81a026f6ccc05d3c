package org.sweetline.returns;

import java.util.List;
import java.util.function.Predicate;

/** What a return waits for next; the queue is sorted by it. */
public enum Needs {
    /** Somebody of the team has to decide. */
    DECISION,
    /** The customer has to answer. */
    INFO,
    /** The parcel has to arrive. */
    PARCEL,
    INSPECTION,
    REFUND,
    /** Another person has to look at a denial. */
    APPEAL,
    /** A second person has to agree. */
    SECOND,
    NOTHING;

    static Needs of(Rma rma, boolean proposed) {
        if (!rma.isOpen()) {
            return NOTHING;
        }
        if (proposed) {
            return SECOND;
        }
        return switch (rma.inquiry()) {
            case UNCONFIRMED -> NOTHING;
            case NEEDS_INFO -> INFO;
            case IN_REVIEW -> DECISION;
            case APPEALED -> APPEAL;
            case NONE -> of(rma.items());
        };
    }

    /** Money first: it is what a customer waits for the most. */
    private static Needs of(List<ReturnItem> items) {
        if (any(items, item -> item.toGive() > 0 && item.settlement() != Settlement.PENDING)) {
            return REFUND;
        }
        if (any(items, item -> item.inspected() < item.received())) {
            return INSPECTION;
        }
        return any(items, item -> item.authorized() > 0 && !item.logistics().isOver()) ? PARCEL : NOTHING;
    }

    private static boolean any(List<ReturnItem> items, Predicate<ReturnItem> test) {
        return items.stream().anyMatch(test);
    }
}
