package org.sweetline.returns;

/** Where the goods are. */
public enum Logistics {
    AWAITED,
    IN_TRANSIT,
    RECEIVED,
    /** Fewer than announced, and no more are expected. */
    SHORT,
    /** Another thing than announced. */
    WRONG_ITEM,
    LOST,
    NEVER_SENT;

    /** Whether nothing more will arrive. */
    boolean isOver() {
        return this != AWAITED && this != IN_TRANSIT;
    }
}
