package org.sweetline.town.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call as the network knows it. Its time is counted, not measured, so that it is the same at any pace. */
public final class Call {
    private final String sid;
    private final String from;
    private final String to;
    private final Instant startedAt;
    private final List<String> heard = new ArrayList<>();
    private final List<Recording> recordings = new ArrayList<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private CallStatus status = CallStatus.QUEUED;
    private Duration elapsed = Duration.ZERO;
    private @Nullable Duration answeredAfter;

    Call(String sid, String from, String to, Instant startedAt) {
        this.sid = sid;
        this.from = from;
        this.to = to;
        this.startedAt = startedAt;
    }

    public String sid() {
        return sid;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public synchronized Instant now() {
        return startedAt.plus(elapsed);
    }

    public synchronized CallStatus status() {
        return status;
    }

    /** Whole seconds from answer to end; zero when nobody answered. */
    public synchronized long seconds() {
        return answeredAfter == null ? 0 : elapsed.minus(answeredAfter).toSeconds();
    }

    /** What the caller heard: sentences of Say, addresses of Play. */
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    public synchronized List<Recording> recordings() {
        return List.copyOf(recordings);
    }

    synchronized void rings() {
        status = CallStatus.RINGING;
    }

    synchronized void isAnswered() {
        if (status != CallStatus.RINGING) return;
        status = CallStatus.IN_PROGRESS;
        answeredAfter = elapsed;
    }

    synchronized void ends(CallStatus end) {
        if (!status.isOver()) status = end;
    }

    synchronized boolean isOver() {
        return status.isOver();
    }

    synchronized void passes(Duration duration) {
        elapsed = elapsed.plus(duration);
    }

    synchronized void hears(String words) {
        heard.add(words);
    }

    synchronized void keep(Recording recording) {
        recordings.add(recording);
    }

    synchronized List<String> cookies() {
        return cookies.isEmpty() ? List.of() : List.of(String.join("; ", cookies.values()));
    }

    synchronized void keepCookies(List<String> setCookies) {
        for (String line : setCookies) {
            String pair = line.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair);
        }
    }
}
