package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** A file that was still to be fetched stands with its message now, or never will. */
public record AttachmentArrived(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
