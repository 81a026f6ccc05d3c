package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** The customer objects to a denial. */
public record ReturnAppealed(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
