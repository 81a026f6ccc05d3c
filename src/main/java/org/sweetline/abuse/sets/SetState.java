package org.sweetline.abuse.sets;

/** Where a version of the rules is in its life. */
public enum SetState {
    DRAFT,
    /** Judges beside the active one; nobody sees what it says but those who test it. */
    SHADOW,
    ACTIVE,
    RETIRED
}
