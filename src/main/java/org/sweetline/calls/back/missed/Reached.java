package org.sweetline.calls.back.missed;

/** How somebody whose call we missed was reached after all. */
public enum Reached {
    /** They called again and were answered. */
    CALLED_IN,
    /** We called. */
    CALLED_OUT,
    MAIL,
    TEXT,
    /** Somebody of the team says so. */
    BY_HAND
}
