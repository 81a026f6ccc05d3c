package org.sweetline.tickets;

public enum EntryKind {
    MESSAGE,
    NOTE,
    CALL,
    MILESTONE
}
