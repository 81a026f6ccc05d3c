package org.sweetline.returns;

/** What time alone does to a return. Each condition is of rows {@code r}, with the present time and one other. */
enum Deadline {
    /** No score came; somebody looks without one. */
    UNASSESSED("r.state = 'REQUESTED' and r.requested_at < ?"),
    /** The customer did not answer; somebody decides without. */
    UNANSWERED("r.needs = 'INFO' and r.due_at < ?"),
    /** A guest never followed the link. */
    UNCONFIRMED("r.inquiry = 'UNCONFIRMED' and r.closure = 'OPEN' and r.requested_at < ?"),
    REMINDER("r.state in ('AUTHORIZED', 'PARTIALLY_AUTHORIZED') and not r.reminded and r.expires_at < ?"),
    EXPIRY("r.state in ('AUTHORIZED', 'PARTIALLY_AUTHORIZED') and r.needs = 'PARCEL' and r.expires_at < ?"),
    /** All is done and nobody can object any more. */
    CLOSING("""
            r.closure = 'OPEN' and r.state in ('RESOLVED', 'REJECTED', 'DENIED', 'DENIED_FINAL')
            and coalesce(r.appeal_until, r.changed_at) < ?""");

    private final String condition;

    Deadline(String condition) {
        this.condition = condition;
    }

    /** The parameter is the time before which it must have been. */
    String due() {
        return "select r.id from return_request r where " + condition + " order by r.id limit 50";
    }
}
