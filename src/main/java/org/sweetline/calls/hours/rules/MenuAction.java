package org.sweetline.calls.hours.rules;

/** What a key of the menu does. */
public enum MenuAction {
    LINE,
    SAY,
    VOICEMAIL
}
