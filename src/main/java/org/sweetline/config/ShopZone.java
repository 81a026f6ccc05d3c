package org.sweetline.config;

import java.time.ZoneId;

/** By which clock the shop's days and hours pass: one for letters, reports, the board and risk. */
public final class ShopZone {

    private ShopZone() {}

    /** What the setting was called while the board had a clock of its own counts where the present name is not set. */
    public static ZoneId of(Settings settings) {
        String earlier =
                settings.zone("sweetline.surge.zone", "America/New_York").getId();
        return settings.zone("sweetline.store.zone", earlier);
    }
}
