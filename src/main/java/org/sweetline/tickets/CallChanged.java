package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A call went on, ended, or gained its recording or transcript. */
public record CallChanged(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
