package org.sweetline.calls.after;

import org.sweetline.events.DomainEvent;

/** The key of a customer who hung up as they pressed it was told after the end of their call. */
public record CallRatedLate(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
