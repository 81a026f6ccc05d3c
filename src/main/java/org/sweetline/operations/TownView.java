package org.sweetline.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/** The demo's town as it answers by itself; we only pass it on. */
record TownView(
        List<TownspersonView> people, @Nullable PeakDayView peakDay, List<TownNewsView> recent, TownShopView shop) {

    enum ShopState {
        WELL,
        SLOW,
        DOWN
    }

    /** How the town's shop is, and which traps are set in it. */
    record TownShopView(@OneOf(ShopState.class) String state, List<String> traps) {}

    record TownspersonView(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language) {}

    record PeakDayView(boolean running, int minute, int minutes, int calls, int mails, int orders) {}

    record TownNewsView(Instant at, String what, @Nullable String who) {}
}
