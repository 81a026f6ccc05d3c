package org.sweetline.channels.shop.line;

import java.time.Duration;
import java.time.Instant;

/**
 * How often the shop is asked. The background asks once a second at most and leaves a slow shop as long in peace as its
 * answer took; while the copy catches up after an outage, nobody asks more than once a second.
 *
 * @param nextAt before this nobody asks
 * @param backgroundAt before this the background does not ask
 * @param catchingUp after an outage, until nothing is unread
 * @param slowness how many times the interval is doubled
 */
record Pacing(Instant nextAt, Instant backgroundAt, boolean catchingUp, int slowness) {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(5);
    private static final int SLOWEST = 5;
    private static final int AFTER_AN_OUTAGE = 2;

    static Pacing free(Instant now) {
        return new Pacing(now, now, false, 0);
    }

    Instant turn(Errand errand, Instant now) {
        Instant free = later(now, nextAt);
        return errand.isBackground() ? later(free, backgroundAt) : free;
    }

    Pacing asked(Instant turn) {
        Duration gap = catchingUp ? SECOND : BETWEEN_QUESTIONS;
        return new Pacing(later(nextAt, turn.plus(gap)), later(backgroundAt, turn.plus(SECOND)), catchingUp, slowness);
    }

    Pacing answered(Errand errand, Instant now, Duration took, boolean slow) {
        Instant rested = errand.isBackground() ? later(backgroundAt, now.plus(took)) : backgroundAt;
        return new Pacing(nextAt, rested, catchingUp, stepped(slow ? 1 : -1));
    }

    Pacing failed(Errand errand, Instant now) {
        Duration rest = errand == Errand.NEWS ? BackOff.jittered(AFTER_A_FAILURE) : SECOND;
        return new Pacing(nextAt, later(backgroundAt, now.plus(rest)), catchingUp, stepped(1));
    }

    Pacing toldToWait(Instant until) {
        return new Pacing(later(nextAt, until), later(backgroundAt, until), catchingUp, stepped(1));
    }

    /** The shop was away: what waits is asked for slowly, beginning now. */
    Pacing back(Instant now) {
        return new Pacing(later(nextAt, now.plus(SECOND)), now.plus(SECOND), true, Math.min(slowness, AFTER_AN_OUTAGE));
    }

    Pacing caughtUp() {
        return new Pacing(nextAt, backgroundAt, false, slowness);
    }

    Duration interval(Duration whileWell) {
        Duration slowed = whileWell.multipliedBy(1L << slowness);
        Duration longest = whileWell.compareTo(LONGEST_INTERVAL) > 0 ? whileWell : LONGEST_INTERVAL;
        return slowed.compareTo(longest) < 0 ? slowed : longest;
    }

    private int stepped(int by) {
        return Math.max(0, Math.min(SLOWEST, slowness + by));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
