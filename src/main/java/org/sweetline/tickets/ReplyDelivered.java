package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A reply was sent, or could not be. */
public record ReplyDelivered(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
