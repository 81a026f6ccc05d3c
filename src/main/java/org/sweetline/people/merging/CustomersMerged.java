package org.sweetline.people.merging;

import org.sweetline.events.DomainEvent;
import org.sweetline.people.CustomerNumber;

/** The duplicate's belongings are the keeper's now. */
public record CustomersMerged(long duplicate, long keeper) implements DomainEvent {

    @Override
    public String key() {
        return CustomerNumber.text(keeper);
    }
}
