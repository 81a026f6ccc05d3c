package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A reply that could not be sent is to be sent after all: somebody said so. */
public record ReplyRepeated(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
