package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** A return is asked for, and who asks is known; it waits for its assessment. */
public record ReturnRequested(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
