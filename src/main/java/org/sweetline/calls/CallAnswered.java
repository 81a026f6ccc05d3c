package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** Agent and customer hear each other. */
public record CallAnswered(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
