package org.sweetline.town.phone.sound;

/** What becomes of a recording after it was made. */
public enum RecordingFate {
    STORED,
    /** Announced as completed, but its file is not there when it is first asked for. */
    LATE,
    /** The network could not record: announced as absent, never a file. */
    ABSENT,
    /** Nothing is ever announced; the file is there for those who look. */
    SILENT
}
