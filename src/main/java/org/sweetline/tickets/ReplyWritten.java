package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** An agent's reply waits to be sent. */
public record ReplyWritten(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
