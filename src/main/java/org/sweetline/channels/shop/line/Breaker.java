package org.sweetline.channels.shop.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the desk from asking a shop that is not there. Any failure raises doubt; two failures of the news in a row open
 * it. Then one question at a time may try, after growing pauses, and two good answers in a row close it: a shop that
 * stumbles on its way back stays away.
 *
 * @param until when the next try may go
 * @param openedAt when the shop went away
 * @param failures in a row
 * @param successes in a row while it was away
 */
record Breaker(Gate gate, Instant until, Instant openedAt, int failures, int successes) {
    private static final int FAILURES_TO_OPEN = 2;
    private static final int SUCCESSES_TO_CLOSE = 2;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /** A try whose node died is over after this, longer than any answer may take. */
    private static final Duration LONGEST_TRY = Duration.ofSeconds(45);

    enum Gate {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    static Breaker closed(Instant now) {
        return new Breaker(Gate.CLOSED, now, now, 0, 0);
    }

    boolean isClosed() {
        return gate == Gate.CLOSED;
    }

    boolean admits(Errand errand, Instant now) {
        return isClosed() || (errand.isBackground() && !now.isBefore(until));
    }

    Breaker asked(Instant now) {
        return isClosed() ? this : new Breaker(Gate.HALF_OPEN, now.plus(LONGEST_TRY), openedAt, failures, successes);
    }

    Breaker answered(Instant now) {
        if (isClosed()) {
            return failures == 0 ? this : closed(now);
        }
        return successes + 1 >= SUCCESSES_TO_CLOSE
                ? closed(now)
                : new Breaker(Gate.HALF_OPEN, now.plus(BETWEEN_TRIES), openedAt, failures, successes + 1);
    }

    Breaker failed(Errand errand, Instant now, Optional<Duration> asked) {
        if (isClosed() && errand != Errand.NEWS) {
            return new Breaker(gate, until, openedAt, Math.max(1, failures), 0);
        }
        int inARow = failures + 1;
        if (isClosed() && inARow < FAILURES_TO_OPEN) {
            return new Breaker(gate, until, openedAt, inARow, 0);
        }
        Instant since = isClosed() ? now : openedAt;
        Duration pause = BackOff.pause(inARow - FAILURES_TO_OPEN, Duration.between(since, now));
        Duration wait = asked.filter(wanted -> wanted.compareTo(pause) > 0).orElse(pause);
        return new Breaker(Gate.OPEN, now.plus(BackOff.jittered(wait)), since, inARow, 0);
    }
}
