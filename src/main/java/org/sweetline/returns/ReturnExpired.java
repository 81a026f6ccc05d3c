package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** It was authorized, and nothing was sent in time. */
public record ReturnExpired(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
