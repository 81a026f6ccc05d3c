package org.sweetline.orders.writing;

/** How far something written to the shop has come. */
public enum ShopWriteState {
    /** Not sent, for certain. */
    WAITING,
    /** Sent, but nobody knows whether it arrived: the shop is asked before it is sent again. */
    UNKNOWN,
    SENT,
    /** The shop refused it; a person decides. */
    FAILED,
    WITHDRAWN
}
