package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** Something of it arrived, or will not arrive any more. */
public record ReturnReceived(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
