package org.sweetline.returns;

import java.util.function.LongFunction;
import org.sweetline.events.DomainEvent;

/** What can be done to a return; its history is a list of these. */
public enum StepKind {
    REQUESTED(ReturnRequested::new),
    /** By a guest, who has yet to follow the link in the mail. */
    ANNOUNCED(ReturnChanged::new),
    CONFIRMED(ReturnRequested::new),
    ASSESSED(ReturnChanged::new),
    /** No assessment came in time. */
    NOT_ASSESSED(ReturnChanged::new),
    REVIEW(ReturnChanged::new),
    ASKED(ReturnInfoAsked::new),
    ANSWERED(ReturnChanged::new),
    PROPOSED(ReturnChanged::new),
    AGREED(ReturnChanged::new),
    REFUSED(ReturnChanged::new),
    DECIDED(ReturnDecided::new),
    /** Decided together with others, and not yet told: it can be undone for a while. */
    BULK_DECIDED(ReturnChanged::new),
    UNDONE(ReturnChanged::new),
    UNDER_WAY(ReturnChanged::new),
    RECEIVED(ReturnReceived::new),
    /** Two people say that it was not in the parcel. */
    MISSING(ReturnInspected::new),
    INSPECTED(ReturnInspected::new),
    SETTLING(ReturnChanged::new),
    SETTLED(ReturnSettled::new),
    SETTLEMENT_FAILED(ReturnChanged::new),
    APPEALED(ReturnAppealed::new),
    UPHELD(ReturnAppealDecided::new),
    OVERTURNED(ReturnAppealDecided::new),
    REMINDED(ReturnReminded::new),
    CANCELLED(ReturnCancelled::new),
    EXPIRED(ReturnExpired::new),
    CLOSED(ReturnChanged::new),
    REOPENED(ReturnChanged::new),
    PHOTO_KEPT(ReturnChanged::new);

    private final LongFunction<DomainEvent> event;

    StepKind(LongFunction<DomainEvent> event) {
        this.event = event;
    }

    DomainEvent event(long returnId) {
        return event.apply(returnId);
    }

    /** Whether somebody may ask later what was known of the customer when it was taken. */
    boolean judges() {
        return switch (this) {
            case ASSESSED, PROPOSED, AGREED, REFUSED, DECIDED, BULK_DECIDED -> true;
            case MISSING, INSPECTED, UPHELD, OVERTURNED -> true;
            default -> false;
        };
    }

    /** Whether the ticket's timeline tells it: what concerns the customer, not each move within the house. */
    boolean isMilestone() {
        return switch (this) {
            case ASSESSED, NOT_ASSESSED, REVIEW, SETTLING, CLOSED, PHOTO_KEPT -> false;
            default -> true;
        };
    }
}
