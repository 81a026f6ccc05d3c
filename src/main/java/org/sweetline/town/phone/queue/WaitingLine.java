package org.sweetline.town.phone.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.phone.signal.Sid;

/** A queue: whoever came first stands in front. */
public final class WaitingLine {
    /** Somebody in the line. */
    public record Place(Waiter waiter, Instant since) {
        public Duration waited() {
            return Duration.between(since, waiter.now());
        }
    }

    private final String sid = Sid.next("QU");
    private final String name;
    private final Instant createdAt;
    private final List<Place> places = new ArrayList<>();
    private int most;

    WaitingLine(String name, int most, Instant createdAt) {
        this.name = name;
        this.most = most;
        this.createdAt = createdAt;
    }

    public String sid() {
        return sid;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public synchronized int most() {
        return most;
    }

    public synchronized void holdsAtMost(int size) {
        most = size;
    }

    /** False when there is no room. */
    public synchronized boolean join(Waiter waiter) {
        if (places.size() >= most) return false;
        places.add(new Place(waiter, waiter.now()));
        return true;
    }

    public synchronized void leave(Waiter waiter) {
        places.removeIf(place -> place.waiter() == waiter);
    }

    /** From 1; 0 for who is not here. */
    public synchronized int position(Waiter waiter) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).waiter() == waiter) return i + 1;
        }
        return 0;
    }

    public synchronized List<Place> places() {
        return List.copyOf(places);
    }

    /** How long those who wait now have waited on average, in whole seconds. */
    public long averageWait() {
        return (long) places().stream()
                .mapToLong(place -> place.waited().toSeconds())
                .average()
                .orElse(0);
    }

    /** Takes somebody out, once: the one with this call, or whoever is in front. */
    public synchronized Optional<Place> take(String callSid) {
        Optional<Place> found = find(callSid);
        found.ifPresent(places::remove);
        return found;
    }

    public synchronized Optional<Place> find(String callSid) {
        return places.stream()
                .filter(place -> callSid.equals("Front") || place.waiter().sid().equals(callSid))
                .findFirst();
    }
}
