package org.sweetline.returns;

import org.jspecify.annotations.Nullable;

/**
 * One step, as its history keeps it.
 *
 * @param reason a code or a short word; "" when there is none
 * @param note for the customer too
 * @param internalNote for the team only
 */
record Step(
        StepKind kind,
        Actor by,
        String reason,
        String note,
        String internalNote,
        @Nullable String line,
        @Nullable Integer quantity) {

    static Step of(StepKind kind, Actor by) {
        return new Step(kind, by, "", "", "", null, null);
    }

    Step because(String word) {
        return new Step(kind, by, word, note, internalNote, line, quantity);
    }

    Step saying(String words) {
        return new Step(kind, by, reason, words, internalNote, line, quantity);
    }

    Step noting(String words) {
        return new Step(kind, by, reason, note, words, line, quantity);
    }

    Step with(String lineId, int count) {
        return new Step(kind, by, reason, note, internalNote, lineId, count);
    }
}
