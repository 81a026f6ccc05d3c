package org.sweetline.calls.after;

import org.sweetline.events.DomainEvent;

/** An agent said what a call was about, or something else than before. */
public record CallTopicNoted(long call) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
