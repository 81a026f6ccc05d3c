package org.sweetline.surge.incidents;

/** What has become of the answer to a ticket of an incident. */
enum AnswerState {
    /** None is to go out. */
    NONE(""),
    WAITING("WAITING"),
    HELD("HELD"),
    ANSWERED("SENT"),
    SKIPPED("SKIPPED");

    private final String kept;

    AnswerState(String kept) {
        this.kept = kept;
    }

    /** As the table has it. */
    static AnswerState of(String kept) {
        for (AnswerState state : values()) {
            if (state.kept.equals(kept)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no answer is " + kept);
    }
}
