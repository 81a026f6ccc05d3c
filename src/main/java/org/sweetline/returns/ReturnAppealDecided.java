package org.sweetline.returns;

import org.sweetline.events.DomainEvent;

/** Another person has looked at a denial. */
public record ReturnAppealDecided(long returnId) implements DomainEvent {

    @Override
    public String key() {
        return ReturnNumber.text(returnId);
    }
}
