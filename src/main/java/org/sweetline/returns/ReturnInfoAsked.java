package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** The customer was asked for a photo or for details. */
public record ReturnInfoAsked(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
