package org.sweetline.town.phone.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.people.Handset;
import org.sweetline.town.phone.people.Ring;
import org.sweetline.town.phone.people.Script;
import org.sweetline.town.phone.signal.Sid;
import org.sweetline.town.wire.Json;

/** A browser that is a phone: what happens to it is kept until it asks. */
final class BrowserLine implements Handset {
    private static final int KEPT = 500;
    private static final long NOTICED_MILLIS = 300;
    private final String id = Sid.next("LN");
    private final String identity;
    private final Map<String, Ring> rings = new ConcurrentHashMap<>();
    private final List<Map<String, @Nullable Object>> events = new ArrayList<>();
    private long last;
    private boolean closed;
    private long askedAt = System.nanoTime();

    BrowserLine(String identity) {
        this.identity = identity;
    }

    String id() {
        return id;
    }

    String identity() {
        return identity;
    }

    Optional<Ring> ring(String leg) {
        return Optional.ofNullable(rings.get(leg));
    }

    /** How long nobody has asked. */
    synchronized long silentMillis() {
        return (System.nanoTime() - askedAt) / 1_000_000;
    }

    /** What has happened after this number; waits a while when that is nothing. */
    synchronized Map<String, @Nullable Object> after(long seen, long patienceMillis) throws InterruptedException {
        long end = System.nanoTime() + patienceMillis * 1_000_000;
        askedAt = System.nanoTime();
        while (last <= seen && !closed && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        askedAt = System.nanoTime();
        List<Map<String, @Nullable Object>> news =
                events.stream().filter(event -> number(event) > seen).toList();
        return Json.object("events", news, "next", last);
    }

    /** The tab is closed: all calls of it end, a moment later as in any network. */
    void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        CompletableFuture.delayedExecutor(NOTICED_MILLIS, TimeUnit.MILLISECONDS)
                .execute(() -> rings.values().forEach(Ring::hangUp));
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void rings(Ring ring) {
        rings.put(ring.callSid(), ring);
        tell("ring", ring, "");
    }

    @Override
    public void connected(Ring ring) {
        tell("connected", ring, "");
    }

    @Override
    public void over(Ring ring) {
        rings.remove(ring.callSid());
        tell(ring.isConnected() ? "ended" : "cancel", ring, "");
    }

    @Override
    public void hears(Ring ring, String words) {
        if (words.startsWith("keys ")) tell("digits", ring, words.substring(5));
    }

    @Override
    public Script script() {
        return new Script();
    }

    @Override
    public boolean isMachine() {
        return false;
    }

    private synchronized void tell(String kind, Ring ring, String digits) {
        last++;
        Map<String, @Nullable Object> event = Json.object("n", last, "kind", kind, "leg", ring.callSid());
        event.put("from", ring.from());
        event.put("parameters", ring.parameters());
        if (!digits.isEmpty()) event.put("digits", digits);
        events.add(event);
        if (events.size() > KEPT) events.remove(0);
        notifyAll();
    }

    private static long number(Map<String, @Nullable Object> event) {
        return event.get("n") instanceof Long n ? n : 0;
    }
}
