package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** Who is on the other side of a call was said or found out, or what was said was taken back. */
public record CallerKnown(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
