package org.sweetline.calls.hours;

/** Ways out of a line that is too long, in the order that the settings give them. */
public enum Overflow {
    CALLBACK,
    VOICEMAIL,
    TEXT_LINK
}
