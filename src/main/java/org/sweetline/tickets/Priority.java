package org.sweetline.tickets;

public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
