package org.sweetline.people;

import org.sweetline.events.DomainEvent;

/** Two customers are surely one: a shop account's own mail address belongs to a customer without any account there. */
public record SamePersonFound(long duplicate, long keeper) implements DomainEvent {

    @Override
    public String key() {
        return CustomerNumber.text(keeper);
    }
}
