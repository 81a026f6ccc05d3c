package org.sweetline.town.phone.people;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call as the phone sees it that rings: what can be done with it, and how it goes on. */
public final class Ring {
    private final String callSid;
    private final String from;
    private final Map<String, String> parameters;
    private final Runnable changed;
    private final Consumer<String> keys;
    private @Nullable Decision decision;
    private Duration after = Duration.ZERO;
    private boolean connected;
    private boolean hungUp;
    private boolean over;
    private boolean muted;

    public Ring(String callSid, String from, Map<String, String> parameters, Runnable changed, Consumer<String> keys) {
        this.callSid = callSid;
        this.from = from;
        this.parameters = Map.copyOf(parameters);
        this.changed = changed;
        this.keys = keys;
    }

    public String callSid() {
        return callSid;
    }

    public String from() {
        return from;
    }

    public Map<String, String> parameters() {
        return parameters;
    }

    public void answer() {
        decide(Decision.ANSWERS, Duration.ZERO);
    }

    public void reject() {
        decide(Decision.REJECTS, Duration.ZERO);
    }

    /** Keys for whoever asks, or for those in the talk to hear. */
    public void press(String digits) {
        keys.accept(digits);
    }

    /** The phone's own mute: nobody is told, nobody hears. */
    public synchronized void mute(boolean now) {
        muted = now;
    }

    public synchronized boolean isMuted() {
        return muted;
    }

    /** What the phone does when it has rung so long. */
    public void decide(Decision what, Duration when) {
        synchronized (this) {
            if (over || connected) return;
            decision = what;
            after = when;
        }
        changed.run();
    }

    /** The receiver goes down. */
    public void hangUp() {
        synchronized (this) {
            if (over) return;
            hungUp = true;
            if (!connected && decision == null) decision = Decision.REJECTS;
        }
        changed.run();
    }

    public synchronized Optional<Decision> decided(Duration rung) {
        boolean due = decision != null && rung.compareTo(after) >= 0;
        return due ? Optional.ofNullable(decision) : Optional.empty();
    }

    /** How long it will still ring; empty when nobody has decided. */
    public synchronized Optional<Duration> left(Duration rung) {
        return decision == null ? Optional.empty() : Optional.of(after.minus(rung));
    }

    public synchronized boolean isHungUp() {
        return hungUp;
    }

    public synchronized boolean isConnected() {
        return connected;
    }

    public synchronized boolean isOver() {
        return over;
    }

    public synchronized void connects() {
        connected = true;
    }

    public synchronized void ends() {
        over = true;
    }
}
