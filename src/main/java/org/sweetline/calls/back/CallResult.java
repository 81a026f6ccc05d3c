package org.sweetline.calls.back;

import java.util.Arrays;
import java.util.Optional;
import org.sweetline.web.Words;

/** How a call of ours ended, as {@code desk_call.outcome_reason} says it. */
public enum CallResult {
    ANSWERED,
    /** An answering machine or a fax took it. */
    MACHINE,
    BUSY,
    NO_ANSWER,
    FAILED,
    /** Our agent did not take their own phone. */
    AGENT_MISSED,
    /** Our agent ended it before anybody answered. */
    CANCELLED,
    /** They called themselves before we did. */
    CALLED_IN;

    String word() {
        return Words.of(this);
    }

    static Optional<CallResult> named(String word) {
        return Arrays.stream(values())
                .filter(result -> result.word().equals(word))
                .findFirst();
    }

    /** As the network calls the end of a leg that nobody took. */
    static CallResult ofStatus(String status) {
        return switch (status) {
            case "busy" -> BUSY;
            case "no-answer" -> NO_ANSWER;
            case "canceled" -> CANCELLED;
            case "completed" -> ANSWERED;
            default -> FAILED;
        };
    }
}
