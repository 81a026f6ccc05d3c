package org.sweetline.abuse.nights;

import org.sweetline.events.DomainEvent;

/** Everybody was looked at. */
public record NightSpent(long night) implements DomainEvent {

    @Override
    public String key() {
        return "night-" + night;
    }
}
