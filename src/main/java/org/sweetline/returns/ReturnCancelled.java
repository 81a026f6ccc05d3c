package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** It was called off before anything arrived. */
public record ReturnCancelled(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
