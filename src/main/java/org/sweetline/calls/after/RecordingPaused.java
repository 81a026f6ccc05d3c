package org.sweetline.calls.after;

import java.time.Instant;
import org.sweetline.events.DomainEvent;

/** The recording of a call stands still since then. */
public record RecordingPaused(long call, Instant at) implements DomainEvent {

    @Override
    public String key() {
        return "L-" + call;
    }
}
