package org.sweetline.returns.reports;

/**
 * What returns r are counted, and listed, as. Their items are added up as t: all decided, requested, authorized,
 * denied, inspected, rejected.
 */
public enum ReturnFigure {
    /** Of orders of those days of which no more can come back; all others are of returns asked for on those days. */
    RETURNED("true"),
    ASKED("true"),
    DECIDED("r.decided_at is not null and t.decided"),
    DECIDED_BY_PERSON(DECIDED.condition + " and r.decided_by is not null"),
    DENIED(DECIDED.condition + " and t.authorized = 0 and t.denied > 0"),
    PARTLY_DENIED(DECIDED.condition + " and t.authorized > 0 and t.denied > 0"),
    INSPECTED("t.inspected > 0"),
    REJECTED("t.rejected > 0"),
    /** Decided by a person who knew what the assessment said: the one that it was decided on, not what is known since. */
    ADVISED(DECIDED_BY_PERSON.condition + " and " + ReturnFigure.SEEN + " <> 'INSUFFICIENT_HISTORY'"),
    /** Approved in spite of a high score, or denied in spite of a low one. */
    OVERRIDDEN(ADVISED.condition + " and (" + ReturnFigure.SEEN
            + " in ('REVIEW', 'HIGH')) = (t.authorized > 0 or t.denied = 0)"),
    APPEALABLE("(r.appealed_at is not null or t.rejected > 0 or " + DECIDED.condition + " and t.denied > 0)"),
    APPEALED("r.appealed_at is not null"),
    APPEAL_DECIDED("r.appeal_outcome is not null"),
    OVERTURNED("r.appeal_outcome = 'OVERTURNED'"),
    PAID("exists (select from return_settlement s where s.return_id = r.id and s.state = 'DONE')"),
    LABELLED("exists (select from return_label b where b.return_id = r.id and b.voided_at is null"
            + " and b.paid_by = 'STORE')"),
    /** Whoever asked on the portal said how easy that was. */
    EASE_TOLD("exists (select from return_ease e where e.return_id = r.id)"),
    HELD("r.closure = 'OPEN' and t.held > 0");

    /** The band that whoever decided had before them. Null where none was known. */
    private static final String SEEN = "(select a.band from risk_assessment a where a.id = r.decided_on)";

    /** The items of a return, added up. */
    static final String ITEMS = """
            (select i.return_id, bool_and(i.decided) as decided, sum(i.requested) as requested,
                sum(i.authorized) as authorized, sum(%s) as denied, sum(i.inspected) as inspected,
                sum(i.inspected - i.accepted) as rejected, sum(%s) as held
             from return_item i%s group by i.return_id)
            """;

    /** What was approved and never sent was denied by nobody, though nothing of it is authorized any more. */
    static final String DENIED_PIECES =
            "case when i.decided and i.denial is not null then i.requested - i.authorized else 0 end";

    /** Pieces that may still be paid for. */
    static final String HELD_PIECES = """
            case when not i.decided then i.requested when i.logistics in ('SHORT', 'WRONG_ITEM', 'LOST')
                then greatest(i.accepted + i.excused - i.settled, 0)
                else greatest(i.authorized - (i.inspected - i.accepted) - i.settled, 0) end
            """;

    private final String condition;

    ReturnFigure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static String items(String where) {
        return ITEMS.formatted(DENIED_PIECES, HELD_PIECES, where);
    }
}
