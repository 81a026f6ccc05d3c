package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** An agent is rung for a call. */
public record CallRang(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
