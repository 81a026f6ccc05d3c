package org.sweetline.surge.detection;

/** What is watched; each has a state of its own. */
public enum Series {
    ORDERS,
    CONTACTS,
    CALLS
}
