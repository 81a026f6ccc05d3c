package org.sweetline.tickets.texts;

import org.sweetline.tickets.DeliveryState;

/** How far a text of ours got. News come in any order, so a state is only left for one that is further on. */
public enum TextState {
    WAITING(0, DeliveryState.WAITING),
    /** The network is being asked to take it. */
    SENDING(1, DeliveryState.WAITING),
    /** It may have been taken or not. */
    UNKNOWN(2, DeliveryState.UNKNOWN),
    QUEUED(3, DeliveryState.QUEUED),
    SENT(4, DeliveryState.SENT),
    DELIVERED(5, DeliveryState.DELIVERED),
    UNDELIVERED(5, DeliveryState.UNDELIVERED),
    FAILED(5, DeliveryState.FAILED);

    private final int rank;
    private final DeliveryState shown;

    TextState(int rank, DeliveryState shown) {
        this.rank = rank;
        this.shown = shown;
    }

    boolean mayFollow(TextState before) {
        return rank > before.rank;
    }

    /** Whether the network may have it, although it never said so. */
    boolean isInDoubt() {
        return this == SENDING || this == UNKNOWN;
    }

    boolean isLost() {
        return this == UNDELIVERED || this == FAILED;
    }

    DeliveryState shown() {
        return shown;
    }
}
