package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A call stands on the ticket. */
public record CallReceived(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
