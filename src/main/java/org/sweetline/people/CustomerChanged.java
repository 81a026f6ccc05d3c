package org.sweetline.people;

import org.sweetline.events.DomainEvent;

/** A customer is new, or what we know of them changed. */
public record CustomerChanged(long customer) implements DomainEvent {

    @Override
    public String key() {
        return CustomerNumber.text(customer);
    }
}
