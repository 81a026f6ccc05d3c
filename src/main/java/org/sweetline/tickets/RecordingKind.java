package org.sweetline.tickets;

public enum RecordingKind {
    /** What a caller said after the tone. */
    VOICEMAIL,
    /** A stretch of what was said between a customer and us. */
    CONVERSATION
}
