package org.sweetline.orders.refunding;

/** How far a refund has come. */
public enum RefundState {
    /** Not sent, for certain. */
    WAITING,
    /** Being sent. Found so after a crash, it is as good as unknown. */
    SENDING,
    /** Sent, but nobody knows whether it arrived: the shop's credit memos are read before it is sent again. */
    UNKNOWN,
    DONE,
    /** The shop refused it; a person decides. */
    FAILED
}
