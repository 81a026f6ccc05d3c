package org.sweetline.calls.back;

/** When somebody wants to be called. */
public enum Window {
    /** As soon as an agent is free. */
    NOW,
    /** From eight until noon by their own clock. */
    MORNING,
    /** From noon until nine in the evening by their own clock. */
    AFTERNOON,
    /** From a moment that they named. */
    CHOSEN;

    boolean isPartOfDay() {
        return this == MORNING || this == AFTERNOON;
    }
}
