package org.sweetline.town.phone.calls;

/** How a call was for the one who made it. */
public enum Experience {
    /** Talked with somebody. */
    TALKED,
    LEFT_A_MESSAGE,
    /** Put the phone down while waiting, be it for somebody else than they had talked with. */
    GAVE_UP,
    /** Heard the product out to its end: a goodbye, a callback promised, a text announced. */
    HEARD_OUT,
    /** Was turned away, or hung up before anything was said. */
    NOT_ANSWERED,
    /** Heard that something does not work. */
    BROKEN
}
