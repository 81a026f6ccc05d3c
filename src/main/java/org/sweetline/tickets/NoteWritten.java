package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A private note stands on the ticket. */
public record NoteWritten(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
