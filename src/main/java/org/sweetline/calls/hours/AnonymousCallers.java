package org.sweetline.calls.hours;

/** What is done with callers who hide their number. */
public enum AnonymousCallers {
    ACCEPT,
    VOICEMAIL_ONLY
}
