package org.sweetline.surge;

/** How far a surge is. */
public enum SurgeState {
    SURGE,
    COOLING,
    /** Over; what is to be learnt from it is not written yet. */
    REVIEW,
    CLOSED
}
