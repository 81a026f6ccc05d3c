package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** The money of some items has gone back, or what was to be given instead was given. */
public record ReturnSettled(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
