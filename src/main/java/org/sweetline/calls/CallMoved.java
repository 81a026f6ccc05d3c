package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** Something about a call changed that has no event of its own. */
public record CallMoved(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
