package org.sweetline.tickets;

public enum RecordingState {
    NONE,
    WAITING,
    STORED,
    FAILED,
    ABSENT
}
