package org.sweetline.calls;

import org.sweetline.events.DomainEvent;

/** An agent's phone is in another state, or their call changed. */
public record AgentPhoneChanged(long account) implements DomainEvent {

    @Override
    public String key() {
        return "A-" + account;
    }
}
