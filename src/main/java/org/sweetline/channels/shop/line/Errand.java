package org.sweetline.channels.shop.line;

import java.time.Duration;

/** What a question to the shop is for. Errands that somebody waits for may go between those of the background. */
public enum Errand {
    /** The newest orders. They alone decide whether the shop is there. */
    NEWS(Duration.ZERO),
    /** The newest of another list. */
    CHANGES(Duration.ZERO),
    /** A stretch that was missed. */
    BACKFILL(Duration.ZERO),
    /** The nightly walk. */
    SWEEP(Duration.ZERO),
    /** The orders of somebody who is on the phone. */
    CALLER(Duration.ofSeconds(2)),
    /** Something that an agent wrote. */
    WRITE(Duration.ofSeconds(3));

    private final Duration patience;

    Errand(Duration patience) {
        this.patience = patience;
    }

    /** How long it may wait for its turn. */
    public Duration patience() {
        return patience;
    }

    public boolean isBackground() {
        return patience.isZero();
    }
}
