package org.sweetline.town.phone;

import java.time.Duration;

/** How fast the phone network's time passes. */
public interface Pace {
    void pass(Duration duration) throws InterruptedException;

    static Pace realTime() {
        return times(1);
    }

    /** A minute takes a minute divided by the factor. */
    static Pace times(double factor) {
        return duration -> Thread.sleep((long) (duration.toMillis() / factor));
    }

    /** Nobody waits; durations are still counted on the call. */
    static Pace instant() {
        return duration -> {};
    }
}
