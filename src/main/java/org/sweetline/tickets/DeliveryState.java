package org.sweetline.tickets;

/** How far a reply of ours got. */
public enum DeliveryState {
    WAITING,
    SENT,
    FAILED
}
