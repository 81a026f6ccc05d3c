package org.sweetline.calls.back;

import org.sweetline.events.DomainEvent;

/** A callback was asked for, came due, was tried or is over. */
public record CallbackChanged(long callback) implements DomainEvent {

    @Override
    public String key() {
        return "B-" + callback;
    }
}
