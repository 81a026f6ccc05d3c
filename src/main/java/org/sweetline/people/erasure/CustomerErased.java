package org.sweetline.people.erasure;

import org.sweetline.events.DomainEvent;
import org.sweetline.people.CustomerNumber;

/** Nothing is left of the customer but the number. */
public record CustomerErased(long customer) implements DomainEvent {

    @Override
    public String key() {
        return CustomerNumber.text(customer);
    }
}
