package org.sweetline.abuse.history;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;

/**
 * A customer told somebody of the team what is wrong with an order. A ticket that nobody has answered yet is none: whoever
 * writes again because nobody answers asks no second person.
 *
 * @param ticket that it stands on; each call on a ticket is told by itself
 * @param at when they wrote or called
 * @param heardAt when a person answered
 * @param agent the account that did
 */
public record Complaint(String order, String ticket, Instant at, Instant heardAt, long agent, Set<Grievance> told) {

    /** They had been answered, and went to somebody else with it or with another story. */
    public boolean isToldAnewBy(Complaint later) {
        return order.equals(later.order)
                && !heardAt.isAfter(later.at)
                && !told.isEmpty()
                && !later.told.isEmpty()
                && (agent != later.agent || Collections.disjoint(told, later.told));
    }

    public Trace trace() {
        return new Trace(Trace.Kind.TICKET, ticket);
    }
}
