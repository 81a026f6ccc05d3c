package org.sweetline.returns;

/** What the customer wants, and what they are given. */
public enum Resolution {
    /** To where it was paid from. */
    REFUND,
    STORE_CREDIT,
    /** Another size or colour at the same price. */
    EXCHANGE,
    /** Money back, and the thing need not be sent. */
    KEEP_ITEM,
    NONE
}
