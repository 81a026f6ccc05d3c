package org.sweetline.calls.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text that is switched on, and from when to when it holds; without bounds it holds until it is switched off. */
record Announcement(
        Wording text, @Nullable Instant from, @Nullable Instant until) {

    boolean holds(Instant at) {
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }
}
