package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** Status, assignee, priority, tags, subject or links changed. */
public record TicketChanged(long ticket) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
