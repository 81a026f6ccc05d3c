package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A ticket began. */
public record TicketOpened(long ticket) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
