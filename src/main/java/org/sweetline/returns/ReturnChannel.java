package org.sweetline.returns;

/** How a return was asked for. */
public enum ReturnChannel {
    PORTAL,
    PHONE,
    MAIL,
    TEXT,
    /** A person of the team filed it for the customer. */
    DESK
}
