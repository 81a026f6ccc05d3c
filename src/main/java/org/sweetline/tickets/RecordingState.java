package org.sweetline.tickets;

public enum RecordingState {
    WAITING,
    STORED,
    FAILED,
    ABSENT,
    /** Too large to be kept here in any format; the phone network has it, and keeps it. */
    TOO_LONG,
    /** It was here, and the rule that says how long recordings are kept has taken it. */
    DELETED
}
