package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** All items are authorized or denied, and it will not be undone; the customer is to be told. */
public record ReturnDecided(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
