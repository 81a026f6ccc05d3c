package org.sweetline.returns;

import java.time.Duration;
import java.time.Instant;

/** What time alone does to a return. Each condition is of rows {@code r}, with the present time and one other. */
enum Deadline {
    /** No score came; somebody looks without one. */
    UNASSESSED("r.state = 'REQUESTED' and r.requested_at < ?"),
    /** The customer did not answer; somebody decides without. */
    UNANSWERED("r.needs = 'INFO' and r.due_at < ?"),
    /** A guest never followed the link. */
    UNCONFIRMED("r.inquiry = 'UNCONFIRMED' and r.closure = 'OPEN' and r.requested_at < ?"),
    REMINDER(Deadline.UNSENT + " and not r.reminded and r.expires_at < ?"),
    EXPIRY(Deadline.UNSENT + " and r.needs <> 'SECOND' and r.expires_at < ?"),
    /** Something came, and the rest has been on its way for too long after that and after the authorization. */
    UNARRIVED("""
            r.state = 'PARTIALLY_RECEIVED' and r.needs <> 'SECOND'
            and greatest(r.expires_at, (select max(c.at) from return_receipt c where c.return_id = r.id)) < ?"""),
    /** All is done and nobody can object any more. */
    CLOSING("""
            r.closure = 'OPEN' and r.state in ('RESOLVED', 'REJECTED', 'DENIED', 'DENIED_FINAL')
            and coalesce(r.appeal_until, r.changed_at) < ?""");

    /** Something was never sent, and nothing is on its way: what else there was came, or need not come. */
    private static final String UNSENT = """
            r.state in ('AUTHORIZED', 'PARTIALLY_AUTHORIZED', 'IN_TRANSIT', 'PARTIALLY_RECEIVED')
            and (select bool_or(i.logistics = 'AWAITED') and not bool_or(i.logistics = 'IN_TRANSIT')
                from return_item i where i.return_id = r.id and i.authorized > 0)""";

    /** What a parcel may take. */
    private static final Duration WAY = Duration.ofDays(14);

    private final String condition;

    Deadline(String condition) {
        this.condition = condition;
    }

    /** The parameter is the time before which it must have been. */
    String due() {
        return "select r.id from return_request r where " + condition + " order by r.id limit 50";
    }

    /** The time before which it must have been, to be due now. */
    Instant before(Instant now, ReturnsConfig config) {
        return switch (this) {
            case UNASSESSED -> now.minus(config.assessment());
            case UNCONFIRMED -> now.minus(ReturnDeadlines.CONFIRMATION);
            case REMINDER -> now.plus(config.reminder());
            case UNARRIVED -> now.minus(WAY);
            case UNANSWERED, EXPIRY, CLOSING -> now;
        };
    }
}
