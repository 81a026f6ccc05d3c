package org.sweetline.calls.back;

import org.sweetline.events.DomainEvent;

/** A call that was promised came to nothing, and nobody has spoken with its customer: they stand among the missed. */
public record PromiseBroken(long callback) implements DomainEvent {

    @Override
    public String key() {
        return "B-" + callback;
    }
}
