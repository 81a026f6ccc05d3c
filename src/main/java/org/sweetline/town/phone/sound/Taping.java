package org.sweetline.town.phone.sound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Sid;

/** A recording while it is being made: it can be paused, and then hears nothing. */
public final class Taping {
    private final String sid = Sid.next("RE");
    private final String callSid;
    private final String conferenceSid;
    private final String source;
    private final int channels;
    private final Instant startedAt;
    private final List<String> words = new ArrayList<>();
    private Duration left = Duration.ZERO;
    private @Nullable Instant pausedAt;
    private boolean skips;
    private boolean over;

    private Taping(String callSid, String conferenceSid, String source, int channels, Instant startedAt) {
        this.callSid = callSid;
        this.conferenceSid = conferenceSid;
        this.source = source;
        this.channels = channels;
        this.startedAt = startedAt;
    }

    public static Taping ofCall(String callSid, String source, int channels, Instant startedAt) {
        return new Taping(callSid, "", source, channels, startedAt);
    }

    /** Conferences are recorded on one channel. */
    public static Taping ofConference(String conferenceSid, String source, Instant startedAt) {
        return new Taping("", conferenceSid, source, 1, startedAt);
    }

    public String sid() {
        return sid;
    }

    public String callSid() {
        return callSid;
    }

    public String conferenceSid() {
        return conferenceSid;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public synchronized String status() {
        if (over) return "stopped";
        return pausedAt == null ? "in-progress" : "paused";
    }

    public synchronized void hears(String said) {
        if (pausedAt == null && !over) words.add(said);
    }

    /** Skipping leaves the pause out; otherwise there is silence of its length. */
    public synchronized void pause(Instant now, boolean skip) {
        if (pausedAt != null || over) return;
        pausedAt = now;
        skips = skip;
    }

    public synchronized void resume(Instant now) {
        Instant since = pausedAt;
        if (since != null && skips) left = left.plus(Duration.between(since, now));
        pausedAt = null;
    }

    public synchronized Recording stop(Instant now, RecordingFate fate) {
        resume(now);
        over = true;
        Duration length = Duration.between(startedAt, now).minus(left);
        String said = String.join(" ", words);
        return new Recording(sid, callSid, conferenceSid, source, channels, startedAt, length, said, fate);
    }
}
