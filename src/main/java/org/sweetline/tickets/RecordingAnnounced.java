package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** The phone network has a recording of a call that we don't have yet. */
public record RecordingAnnounced(String call, String recording) implements DomainEvent {

    @Override
    public String key() {
        return call;
    }
}
