package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** A call is over and has its outcome. */
public record CallEnded(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
