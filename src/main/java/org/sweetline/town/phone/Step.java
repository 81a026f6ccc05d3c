package org.sweetline.town.phone;

/** Which request of a call it is. */
public enum Step {
    VOICE,
    FALLBACK,
    ACTION,
    REDIRECT,
    WAIT,
    STATUS,
    RECORDING,
    TRANSCRIPTION,
    MESSAGE
}
