package org.sweetline.calls.back;

/** When somebody wants to be called. */
public enum Window {
    /** As soon as an agent is free. */
    NOW,
    /** Until noon by the team's clock. */
    MORNING,
    AFTERNOON,
    /** From a moment that they named. */
    CHOSEN
}
