package org.sweetline.town.phone.sound;

/** What becomes of a recording after it was made. */
public enum RecordingFate {
    STORED,
    /** Announced as completed, but its file is not there when it is first asked for. */
    LATE,
    /** The network could not record: announced as absent, never a file. */
    ABSENT,
    /** Nothing is ever announced; the file is there for those who look. */
    SILENT,
    /** Nothing is ever announced, and it is still being made ready when it is first looked for. */
    UNDER_WAY,
    /** Nothing is ever announced, and the network knows neither it nor its call any more. */
    FORGOTTEN,
    /** A talk of hours: few would take its .wav. */
    LONG,
    /** A talk of days: few would take it at all. */
    ENDLESS,
    /** On a line on which its .wav comes drop by drop. */
    SLOW
}
