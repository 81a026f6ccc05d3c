package org.sweetline.tickets;

/** How far a reply of ours got. A mail is sent or has failed; of a text the phone network also says what became of it. */
public enum DeliveryState {
    WAITING,
    QUEUED,
    SENT,
    DELIVERED,
    UNDELIVERED,
    FAILED,
    /** It may have been taken or not; we ask before anything is sent again. */
    UNKNOWN;

    /** Whether a person may have it sent once more. */
    boolean canBeRepeated() {
        return this == FAILED || this == UNDELIVERED;
    }
}
