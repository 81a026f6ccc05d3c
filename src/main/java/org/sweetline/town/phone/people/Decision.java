package org.sweetline.town.phone.people;

/** What becomes of a ringing phone. */
public enum Decision {
    ANSWERS,
    REJECTS,
    BUSY,
    /** There is no such phone, or it is switched off. */
    UNREACHABLE,
    FAILS
}
