package org.sweetline.orders.state;

/** What has become of an order, in the words of the desk; never of a shop's own statuses. */
public enum OrderState {
    /** The shop has taken it but not yet checked it, and may still refuse it. */
    PROVISIONAL,
    AWAITING_PAYMENT,
    /** The payment is being looked at. */
    IN_REVIEW,
    ON_HOLD,
    BEING_PACKED,
    /** What is left to send is sold out for now. */
    BACKORDERED,
    /** Nothing has been sent for longer than it should take. */
    DELAYED,
    PARTLY_SHIPPED,
    SHIPPED,
    DELIVERED,
    /** Done without anything being sent. */
    COMPLETE,
    CANCELED,
    REFUNDED,
    /** The shop does not say. */
    UNKNOWN
}
