package org.sweetline.calls.back.missed;

import org.sweetline.events.DomainEvent;

/** Somebody's call was missed, or they were reached. */
public record MissedCallerChanged(long caller) implements DomainEvent {

    @Override
    public String key() {
        return "M-" + caller;
    }
}
