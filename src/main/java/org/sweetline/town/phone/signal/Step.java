package org.sweetline.town.phone.signal;

/** Which request of a call it is. */
public enum Step {
    /** The first of a call that came in. */
    VOICE,
    FALLBACK,
    ACTION,
    REDIRECT,
    WAIT,
    STATUS,
    RECORDING,
    TRANSCRIPTION,
    MESSAGE,
    /** The first of a call that the product asked for. */
    ANSWERED,
    /** What a called phone hears before it is connected. */
    SCREEN,
    CONFERENCE,
    /** What somebody hears who is put on hold, or to whom something is announced. */
    HOLD,
    /** Who answered: a human or a machine. */
    MACHINE,
    MESSAGE_STATUS;

    /** Whether it is about a text, not a call. */
    boolean isText() {
        return this == MESSAGE || this == MESSAGE_STATUS;
    }
}
