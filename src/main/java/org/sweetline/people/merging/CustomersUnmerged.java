package org.sweetline.people.merging;

import org.sweetline.events.DomainEvent;
import org.sweetline.people.CustomerNumber;

/** The duplicate is a customer of its own again and has back what was its own. */
public record CustomersUnmerged(long duplicate, long keeper) implements DomainEvent {

    @Override
    public String key() {
        return CustomerNumber.text(keeper);
    }
}
