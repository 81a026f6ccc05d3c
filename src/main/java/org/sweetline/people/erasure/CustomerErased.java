package org.sweetline.people.erasure;

import org.sweetline.events.DomainEvent;

/** Nothing is left of the customer but the number. */
public record CustomerErased(long customer) implements DomainEvent {

    @Override
    public String key() {
        return "C-" + customer;
    }
}
