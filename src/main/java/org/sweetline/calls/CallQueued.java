package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** A call stands in line, for the first time or again. */
public record CallQueued(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
