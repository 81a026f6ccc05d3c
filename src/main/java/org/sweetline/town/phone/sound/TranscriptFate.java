package org.sweetline.town.phone.sound;

/** What becomes of a transcription that the product asked for. */
public enum TranscriptFate {
    COMPLETED,
    FAILED,
    /** The callback never comes. */
    MISSING
}
