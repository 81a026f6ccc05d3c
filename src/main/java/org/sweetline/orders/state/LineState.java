package org.sweetline.orders.state;

/** What has become of one line of an order. */
public enum LineState {
    WAITING,
    BEING_PACKED,
    BACKORDERED,
    DELAYED,
    PARTLY_SHIPPED,
    SHIPPED,
    COMPLETE,
    CANCELED,
    REFUNDED,
    UNKNOWN
}
