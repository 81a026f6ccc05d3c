package org.sweetline.tickets;

import org.sweetline.events.DomainEvent;

/** We keep a recording no longer, and nobody else shall. */
public record RecordingDiscarded(String recording) implements DomainEvent {

    @Override
    public String key() {
        return recording;
    }
}
