package org.sweetline.town;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** What happened lately, newest first. */
final class TownDiary {
    private static final int KEPT = 60;
    private final Clock clock;
    private final Deque<Map<String, @Nullable Object>> lines = new ArrayDeque<>();

    TownDiary(Clock clock) {
        this.clock = clock;
    }

    synchronized void write(String what, String who) {
        lines.addFirst(Json.object("at", clock.instant().toString(), "what", what, "who", who.isEmpty() ? null : who));
        if (lines.size() > KEPT) lines.removeLast();
    }

    synchronized List<Map<String, @Nullable Object>> lines() {
        return new ArrayList<>(lines);
    }
}
