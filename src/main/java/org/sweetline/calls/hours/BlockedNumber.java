package org.sweetline.calls.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A number, or the beginning of numbers, that is not let in for now. */
record BlockedNumber(
        long id,
        String number,
        boolean prefix,
        String reason,
        @Nullable Instant until) {

    boolean holds(Instant at) {
        return until == null || at.isBefore(until);
    }
}
