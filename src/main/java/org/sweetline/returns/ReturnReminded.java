package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** The authorization ends soon and nothing is on its way; the customer is to be reminded. */
public record ReturnReminded(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
