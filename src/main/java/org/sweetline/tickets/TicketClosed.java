package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** The ticket was solved. */
public record TicketClosed(long ticket) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
