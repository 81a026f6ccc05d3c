package org.sweetline.surge;

import org.sweetline.events.DomainEvent;

/** A surge, a series, or what is done about it, is other than before. 0: no surge, something of the board. */
public record SurgeChanged(long surge) implements DomainEvent {

    @Override
    public String key() {
        return "S-" + surge;
    }
}
