package org.sweetline.calls.figures.past;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of an import: a call that was, or a time that an agent's phone was free. Words are those of the API. */
record HistoryLine(@Nullable PastCall call, @Nullable FreeTime phone) {

    /**
     * A call.
     *
     * @param id by which it is known again; the phone network's own where there is one
     * @param at when it came into the line, or was placed
     * @param waited seconds in line; missing for one that never was in line
     * @param talk seconds without hold; missing for one that nobody answered
     */
    record PastCall(
            @Nullable String id,
            @Nullable String direction,
            @Nullable Instant at,
            @Nullable String outcome,
            @Nullable Integer waited,
            @Nullable Integer talk,
            @Nullable Integer hold,
            @Nullable Integer wrap,
            @Nullable String agentEmail,
            @Nullable String team,
            @Nullable String language,
            @Nullable String topic,
            @Nullable String number,
            @Nullable Integer rating) {}

    record FreeTime(
            @Nullable String agentEmail,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
