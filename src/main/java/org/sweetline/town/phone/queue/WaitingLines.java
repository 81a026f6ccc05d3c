package org.sweetline.town.phone.queue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All queues of the account. */
public final class WaitingLines {
    private static final int ROOM = 1000;
    private final Clock clock;
    private final List<WaitingLine> lines = new ArrayList<>();

    public WaitingLines(Clock clock) {
        this.clock = clock;
    }

    /** The queue of this name, made when somebody first wants it. */
    public synchronized WaitingLine named(String name) {
        return find(name).orElseGet(() -> create(name, ROOM));
    }

    public synchronized WaitingLine create(String name, int most) {
        WaitingLine line = new WaitingLine(name, most, clock.instant());
        lines.add(line);
        return line;
    }

    public synchronized Optional<WaitingLine> find(String nameOrSid) {
        return lines.stream()
                .filter(line -> line.name().equals(nameOrSid) || line.sid().equals(nameOrSid))
                .findFirst();
    }

    public synchronized boolean delete(WaitingLine line) {
        return line.places().isEmpty() && lines.remove(line);
    }

    public synchronized List<WaitingLine> all() {
        return List.copyOf(lines);
    }
}
