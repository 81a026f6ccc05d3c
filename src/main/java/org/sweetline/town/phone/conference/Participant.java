package org.sweetline.town.phone.conference;

/** Somebody in a conference. Only the conference changes it. */
public final class Participant {
    private final Conference conference;
    private final Party party;
    private final Terms terms;
    private volatile boolean muted;
    private volatile boolean held;
    private volatile boolean ends;
    private volatile boolean out;
    private volatile String coaches;

    Participant(Conference conference, Party party, Terms terms) {
        this.conference = conference;
        this.party = party;
        this.terms = terms;
        this.muted = terms.muted();
        this.ends = terms.ends();
        this.coaches = terms.coaches();
    }

    public Conference conference() {
        return conference;
    }

    public String callSid() {
        return party.sid();
    }

    public String label() {
        return terms.label();
    }

    public boolean isMuted() {
        return muted;
    }

    public boolean isHeld() {
        return held;
    }

    public boolean endsOnExit() {
        return ends;
    }

    /** The call that this one whispers to, or "". */
    public String coaches() {
        return coaches;
    }

    /** No longer in the conference, which may itself be over. */
    public boolean isOut() {
        return out;
    }

    /** Whether this one is in a talk that has started. */
    public boolean isTalking() {
        return !out && conference.isRunning();
    }

    public boolean starts() {
        return terms.starts();
    }

    public String waitUrl() {
        return terms.waitUrl();
    }

    /** Says something to all who can hear it. */
    public void says(String words) {
        conference.spread(this, words);
    }

    Party party() {
        return party;
    }

    boolean mute(boolean now) {
        boolean changes = muted != now;
        muted = now;
        return changes;
    }

    boolean hold(boolean now) {
        boolean changes = held != now;
        held = now;
        return changes;
    }

    void endsOnExit(boolean now) {
        ends = now;
    }

    void coach(String callSid) {
        coaches = callSid;
    }

    void leaves() {
        out = true;
        party.wake();
    }
}
