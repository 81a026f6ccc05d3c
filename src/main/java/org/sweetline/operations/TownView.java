package org.sweetline.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo's town as it answers by itself; we only pass it on. */
record TownView(List<TownspersonView> people, @Nullable PeakDayView peakDay, List<TownNewsView> recent) {

    record TownspersonView(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language) {}

    record PeakDayView(boolean running, int minute, int minutes, int calls, int mails, int orders) {}

    record TownNewsView(Instant at, String what, @Nullable String who) {}
}
