package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** What is known of the words spoken on a call has changed, or with whom they were spoken. Follows a {@link CallChanged}. */
public record CallWordsChanged(long ticket, long entry) implements DomainEvent {

    @Override
    public String key() {
        return TicketNumber.text(ticket);
    }
}
