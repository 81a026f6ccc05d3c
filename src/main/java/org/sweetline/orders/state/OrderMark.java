package org.sweetline.orders.state;

/** What is worth saying of an order beside its state. */
public enum OrderMark {
    /** Something that is still to be sent is sold out for now. */
    BACKORDERED,
    /** Something has not been sent for longer than it should take. */
    DELAYED,
    /** It goes out in several parcels. */
    SPLIT,
    PARTLY_CANCELED,
    PARTLY_REFUNDED,
    /** Another order has taken its place. */
    REPLACED
}
