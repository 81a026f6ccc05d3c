package org.sweetline.channels.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long a shop in trouble is left alone: longer each time, a minute at most, five once it has been away long. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration AT_FIRST = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofMinutes(5);
    private static final Duration LONG_AWAY = Duration.ofMinutes(30);

    private BackOff() {}

    static Duration pause(Standing before, Duration interval, Optional<Duration> asked, Instant now) {
        Duration longest = before.failures() > 0 && before.since().isBefore(now.minus(LONG_AWAY)) ? LATER : AT_FIRST;
        Duration doubled = before.failures() == 0
                ? shorter(interval, FIRST)
                : shorter(FIRST.multipliedBy(1L << Math.min(before.failures() - 1, 10)), longest);
        Duration pause = asked.filter(wanted -> wanted.compareTo(doubled) > 0).orElse(doubled);
        return jittered(pause);
    }

    /** Up to a tenth longer, so that several desks do not ask a shop in step. */
    static Duration jittered(Duration wait) {
        return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 10 + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
