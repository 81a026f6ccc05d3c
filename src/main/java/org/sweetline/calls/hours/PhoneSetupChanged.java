package org.sweetline.calls.hours;

import org.sweetline.events.DomainEvent;

/** Something of what is set up for the phone was changed; every node reads it anew. */
public record PhoneSetupChanged(String what) implements DomainEvent {

    @Override
    public String key() {
        return "phone-setup";
    }
}
