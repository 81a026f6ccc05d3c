package org.sweetline.channels.shop;

import java.time.Instant;

/** The shop was not asked at all: it is away, or there was no turn for this errand in time. */
public class ShopAway extends ShopTrouble {
    private static final long serialVersionUID = 1L;

    private final boolean down;
    private final Instant again;

    ShopAway(boolean down, Instant again) {
        super(down ? "The shop is away and was not asked" : "There was no turn to ask the shop in time");
        this.down = down;
        this.again = again;
    }

    public boolean isDown() {
        return down;
    }

    /** When it may be asked again. */
    public Instant again() {
        return again;
    }
}
