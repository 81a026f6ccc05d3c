package org.sweetline.tickets;

public enum RecordingState {
    WAITING,
    STORED,
    FAILED,
    ABSENT,
    /** It was here, and the rule that says how long recordings are kept has taken it. */
    DELETED
}
