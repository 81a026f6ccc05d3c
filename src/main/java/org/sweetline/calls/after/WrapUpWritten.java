package org.sweetline.calls.after;

import org.sweetline.events.DomainEvent;

/** An agent wrote a note about a call, or another one. */
public record WrapUpWritten(long call, long account, long version) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
