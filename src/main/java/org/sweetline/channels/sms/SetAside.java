package org.sweetline.channels.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that the network could not be asked about, so that one of them never stands before the others: each time for twice as
 * long. Only in memory, as after a start they may be tried at once.
 */
final class SetAside {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Duration shortest;
    private final Map<Long, Pause> pauses = new HashMap<>();

    SetAside(Duration shortest) {
        this.shortest = shortest;
    }

    private record Pause(Duration length, Instant until) {}

    void add(long text, Instant now) {
        Pause before = pauses.get(text);
        Duration length = before == null ? shortest : before.length().multipliedBy(2);
        Duration next = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        pauses.put(text, new Pause(next, now.plus(next)));
    }

    void remove(long text) {
        pauses.remove(text);
    }

    /** Those that are not to be asked about yet. */
    List<Long> at(Instant now) {
        pauses.values().removeIf(pause -> now.isAfter(pause.until().plus(FORGOTTEN)));
        return pauses.entrySet().stream()
                .filter(one -> now.isBefore(one.getValue().until()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
