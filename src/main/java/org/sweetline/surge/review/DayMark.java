package org.sweetline.surge.review;

/** What a person says of a day. */
public enum DayMark {
    PEAK,
    ORDINARY
}
