package org.sweetline.calls.back;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be called.
 *
 * @param call the call in which they asked for it
 * @param queuedAt their place in line, which they had or would have had
 * @param awake until when they are known not to sleep, since they called themselves
 * @param dueAt when they may be called next
 * @param wishes how often they asked
 * @param attempts how often they were called in vain
 * @param dueDays on how many days they were due since it was agreed on
 */
public record Callback(
        long id,
        String number,
        @Nullable Long customer,
        @Nullable Long ticket,
        @Nullable Long call,
        @Nullable Long team,
        String language,
        String topic,
        State state,
        Window window,
        Instant until,
        Instant queuedAt,
        Instant dueAt,
        int wishes,
        int attempts,
        int dueDays,
        Instant awake,
        Instant createdAt,
        long version) {

    /** How far it got. */
    public enum State {
        WAITING,
        /** Its time has come: the next free agent. */
        DUE,
        IN_PROGRESS,
        DONE,
        /** Called as often as we do, and nobody was there. */
        NOBODY,
        CANCELLED,
        /** Nobody came to call them in time. */
        EXPIRED;

        boolean over() {
            return this != WAITING && this != DUE && this != IN_PROGRESS;
        }
    }

    /** Where the wish came from. */
    public enum Origin {
        QUEUE,
        HAND,
        MISSED
    }

    boolean over() {
        return state.over();
    }
}
