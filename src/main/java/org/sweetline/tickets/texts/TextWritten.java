package org.sweetline.tickets.texts;

import org.sweetline.events.DomainEvent;
import org.sweetline.tickets.TicketNumber;

/** A text waits to be sent. Those of one ticket go in their order. */
public record TextWritten(long ticket, long text) implements DomainEvent {

    @Override
    public String key() {
        return ticket == 0 ? "M-" + text : TicketNumber.text(ticket);
    }
}
