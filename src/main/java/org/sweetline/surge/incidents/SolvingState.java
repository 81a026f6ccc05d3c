package org.sweetline.surge.incidents;

/** Whether a ticket is solved with its incident. */
enum SolvingState {
    /** Nobody wished it. */
    NONE,
    WAITING,
    SOLVED,
    /** Something new was said on it, or its customer was never told anything: a person reads it. */
    LEFT;

    /** As the table has it. */
    static SolvingState of(String kept) {
        return kept.isEmpty() ? NONE : valueOf(kept);
    }
}
