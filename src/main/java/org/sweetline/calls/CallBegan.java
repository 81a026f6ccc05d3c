package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** A call came in or was asked for. */
public record CallBegan(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
