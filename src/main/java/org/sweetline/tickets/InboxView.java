package org.sweetline.tickets;

import java.util.List;

/** The inbox's views; each condition is served by an index of its own. */
public enum InboxView {
    MINE("t.assignee_id = ? and t.status <> 'SOLVED'"),
    UNASSIGNED("t.assignee_id is null and t.status <> 'SOLVED'"),
    OPEN("t.status = 'OPEN'"),
    PENDING("t.status = 'PENDING'"),
    SOLVED("t.status = 'SOLVED'"),
    /** Of an incident that is open, whether they wait or not. */
    INCIDENT("t.id in (select x.ticket_id from ticket_incident x)"),
    ALL("true");

    private final String condition;

    InboxView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    List<Object> parameters(long account) {
        return this == MINE ? List.of(account) : List.of();
    }
}
