package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A message of a customer stands on the ticket. */
public record MessageReceived(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
