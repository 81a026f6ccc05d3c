package org.sweetline.returns;

/** How far the money of an item has come. */
public enum Settlement {
    NONE,
    PENDING,
    DONE,
    FAILED
}
