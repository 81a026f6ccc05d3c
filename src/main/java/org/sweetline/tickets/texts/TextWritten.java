package org.sweetline.tickets.texts;

import org.sweetline.events.DomainEvent;

/** A text waits to be sent. Those of one ticket go in their order. */
public record TextWritten(long ticket, long text) implements DomainEvent {

    @Override
    public String key() {
        return ticket == 0 ? "M-" + text : "T-" + ticket;
    }
}
