package org.sweetline.returns;

/** Why nothing more happens to a return. */
public enum Closure {
    OPEN,
    CANCELLED,
    /** Authorized, and never sent. */
    EXPIRED,
    CLOSED
}
