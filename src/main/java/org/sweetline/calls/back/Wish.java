package org.sweetline.calls.back;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants to be called.
 *
 * @param chosen from when, where the window is CHOSEN
 * @param queuedAt the place in line that they gave up for it
 * @param account who of the team wrote it down
 */
record Wish(
        String number,
        @Nullable Long customer,
        @Nullable Long ticket,
        @Nullable Long call,
        @Nullable Long team,
        String language,
        String topic,
        Callback.Origin origin,
        Window window,
        @Nullable Instant chosen,
        @Nullable Instant queuedAt,
        String note,
        @Nullable Long account,
        @Nullable String requestKey) {}
