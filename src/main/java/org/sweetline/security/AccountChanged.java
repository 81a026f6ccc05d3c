package org.sweetline.security;

import org.sweetline.events.DomainEvent;

/** Somebody may do more or less than before, or is out of use. */
public record AccountChanged(long account) implements DomainEvent {

    @Override
    public String key() {
        return "A-" + account;
    }
}
