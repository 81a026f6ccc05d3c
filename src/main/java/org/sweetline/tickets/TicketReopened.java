package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A solved ticket is open again. */
public record TicketReopened(long ticket) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
