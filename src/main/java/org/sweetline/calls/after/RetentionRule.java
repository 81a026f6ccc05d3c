package org.sweetline.calls.after;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which recordings are too old, and when to look for more of them.
 *
 * @param age how long they are kept; empty: for good
 */
record RetentionRule(Optional<Duration> age) {
    /** So many at a time, so that no transaction gets long. */
    static final int SOME = 50;

    private static final Duration UNTIL_NEXT = Duration.ofHours(1);
    private static final Duration BREATH = Duration.ofMillis(200);

    Optional<Instant> before(Instant now) {
        return age.map(now::minus);
    }

    /** A rule of minutes is for trying it out; then nobody wants to wait for an hour. */
    Duration untilNext(int deleted) {
        if (deleted >= SOME) {
            return BREATH;
        }
        Duration tenth = age.orElse(UNTIL_NEXT.multipliedBy(10)).dividedBy(10);
        return tenth.compareTo(UNTIL_NEXT) < 0 ? tenth.plusSeconds(1) : UNTIL_NEXT;
    }
}
