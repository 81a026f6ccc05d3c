package org.sweetline.town.phone.calls;

import java.time.Duration;
import org.sweetline.town.phone.signal.Pace;

/** So many calls a second may be started; the others are kept back for as long as it takes. */
final class Launches {
    private final Pace pace;
    private final long begun = System.nanoTime();
    private Duration between = Duration.ZERO;
    private Duration nextFree = Duration.ZERO;

    Launches(Pace pace) {
        this.pace = pace;
    }

    /** Zero for as many as are wanted. */
    synchronized void perSecond(double calls) {
        between = calls <= 0 ? Duration.ZERO : Duration.ofMillis((long) (1000 / calls));
    }

    /** How long the next one has to wait. */
    synchronized Duration next() {
        if (between.isZero()) return Duration.ZERO;
        Duration now = pace.waited((System.nanoTime() - begun) / 1_000_000);
        Duration start = nextFree.compareTo(now) > 0 ? nextFree : now;
        nextFree = start.plus(between);
        return start.minus(now);
    }
}
