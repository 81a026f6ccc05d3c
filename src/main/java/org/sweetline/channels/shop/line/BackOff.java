package org.sweetline.channels.shop.line;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long a shop in trouble is left alone: longer each time, a minute at most, five once it has been away long. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration AT_FIRST = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofMinutes(5);
    private static final Duration LONG_AWAY = Duration.ofMinutes(30);

    private BackOff() {}

    static Duration pause(int failuresWhileAway, Duration away) {
        Duration longest = away.compareTo(LONG_AWAY) > 0 ? LATER : AT_FIRST;
        return shorter(FIRST.multipliedBy(1L << Math.min(failuresWhileAway, 10)), longest);
    }

    /** Up to a tenth longer, so that several desks do not ask a shop in step. */
    static Duration jittered(Duration wait) {
        return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 10 + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
