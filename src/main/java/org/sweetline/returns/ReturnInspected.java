package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** Something that arrived was looked at. */
public record ReturnInspected(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
