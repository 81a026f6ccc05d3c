package org.sweetline.channels.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.ComponentHealth;

/** How one direction of the mail is doing, for the health page. */
final class DoorState {

    private final String name;
    private final Clock clock;
    private final Map<String, Long> figures = new LinkedHashMap<>();
    private String state = "starting";
    private Instant since;
    private String detail = "";
    private @Nullable String lastError;
    private @Nullable Instant lastErrorAt;

    DoorState(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
        this.since = clock.instant();
    }

    synchronized void ok(String words) {
        turn("ok");
        detail = words;
    }

    /** It works, but not for everything at once. */
    synchronized void slow(String words) {
        turn("slow");
        note(words);
    }

    synchronized void down(String words) {
        turn("down");
        note(words);
    }

    synchronized void off(String words) {
        turn("off");
        detail = words;
    }

    /** Something went wrong that does not stop the rest. */
    synchronized void note(String words) {
        lastError = words;
        lastErrorAt = clock.instant();
    }

    synchronized void count(String figure, long more) {
        figures.merge(figure, more, Long::sum);
    }

    synchronized ComponentHealth health() {
        return new ComponentHealth(name, state, since, detail, lastError, lastErrorAt, Map.copyOf(figures));
    }

    private void turn(String next) {
        if (!state.equals(next)) {
            state = next;
            since = clock.instant();
        }
    }
}
