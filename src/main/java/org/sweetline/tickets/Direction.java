package org.sweetline.tickets;

public enum Direction {
    IN,
    OUT
}
