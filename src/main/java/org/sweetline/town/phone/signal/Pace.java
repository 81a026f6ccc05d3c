package org.sweetline.town.phone.signal;

import java.time.Duration;

/** How fast the phone network's time passes. */
public interface Pace {
    /** What so much of the network's time takes while somebody speaks or listens. */
    long millis(Duration duration);

    /** What it takes while somebody only waits, in a queue or at a ringing phone: never nothing, or waiting would spin. */
    default long waitingMillis(Duration duration) {
        return millis(duration);
    }

    /** How much of the network's time has passed in so many real milliseconds of waiting. */
    Duration waited(long millis);

    static Pace realTime() {
        return times(1);
    }

    /** A minute takes a minute divided by the factor. */
    static Pace times(double factor) {
        return new Steady(factor, factor);
    }

    /** Whoever speaks or listens takes no time; a minute in a queue, at a ringing phone or in a talk takes 0.6 seconds. */
    static Pace instant() {
        return waitingAt(100);
    }

    /** Whoever speaks or listens takes no time; waiting goes by so many times faster. */
    static Pace waitingAt(double factor) {
        return new Steady(Double.POSITIVE_INFINITY, factor);
    }

    /** The same factors all the time. */
    record Steady(double speaking, double waiting) implements Pace {
        @Override
        public long millis(Duration duration) {
            return (long) (duration.toMillis() / speaking);
        }

        @Override
        public long waitingMillis(Duration duration) {
            return Math.max(1, (long) (duration.toMillis() / waiting));
        }

        @Override
        public Duration waited(long millis) {
            return Duration.ofMillis((long) (millis * waiting));
        }
    }
}
