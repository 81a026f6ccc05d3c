package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** Anything else about it changed: who shows it looks again, and nobody is told. */
public record ReturnChanged(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
