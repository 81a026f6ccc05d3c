package org.sweetline.abuse.rules;

/** What a score means for how a return is handled. None of them denies anything. */
public enum Band {
    /** Too little is known for a rate to mean anything; served like Clear. */
    INSUFFICIENT_HISTORY,
    CLEAR,
    /** Approved; refunded after the parcel's first scan. */
    WATCH,
    /** A person decides, with the evidence beside them. */
    REVIEW,
    /** A senior person decides, after inspection. */
    HIGH
}
