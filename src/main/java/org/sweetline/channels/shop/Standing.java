package org.sweetline.channels.shop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the store copy stands: what it has, when to ask next, and what went wrong. Shared by all nodes. */
record Standing(
        @Nullable Instant newestChange,
        @Nullable Instant asOf,
        Instant newsDueAt,
        Instant quietUntil,
        int failures,
        State state,
        Instant since,
        String lastError,
        @Nullable Instant lastErrorAt,
        String lastRefusal) {

    enum State {
        STARTING,
        OK,
        SLOW,
        DOWN
    }

    static Standing atFirst(Instant now) {
        return new Standing(null, null, now, now, 0, State.STARTING, now, "", null, "");
    }

    /** The shop answered. */
    Standing heard(Instant now, State nowIs, Instant quiet, String refusal) {
        return new Standing(
                newestChange,
                asOf,
                newsDueAt,
                quiet,
                0,
                nowIs,
                nowIs == state ? since : now,
                lastError,
                lastErrorAt,
                refusal.isEmpty() ? lastRefusal : refusal);
    }

    /** The news are read; the copy is whole as of the given time, when no stretch is unread. */
    Standing caughtUp(@Nullable Instant newest, @Nullable Instant asOfNow, Instant nextNews) {
        Instant mark = newest == null || (newestChange != null && newestChange.isAfter(newest)) ? newestChange : newest;
        return new Standing(
                mark, asOfNow, nextNews, quietUntil, failures, state, since, lastError, lastErrorAt, lastRefusal);
    }

    /** The shop did not answer as it should. */
    Standing failed(Instant now, String words, Instant quiet) {
        State nowIs = failures == 0 && state != State.DOWN ? State.SLOW : State.DOWN;
        return new Standing(
                newestChange,
                asOf,
                newsDueAt,
                quiet,
                failures + 1,
                nowIs,
                nowIs == state ? since : now,
                words,
                now,
                lastRefusal);
    }
}
