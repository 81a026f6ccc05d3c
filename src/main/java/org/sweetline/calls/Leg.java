package org.sweetline.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who else is in a call, or was asked to be. What comes late or twice changes nothing: each step answers whether it did. */
@Entity
@Table(name = "call_leg")
public class Leg {

    public enum Role {
        AGENT,
        SUPERVISOR,
        OTHER,
        CUSTOMER
    }

    public enum State {
        ASKED,
        RINGING,
        JOINED,
        LEFT,
        NO_ANSWER,
        BUSY,
        REJECTED,
        FAILED,
        CANCELED;

        public boolean live() {
            return this == ASKED || this == RINGING || this == JOINED;
        }
    }

    public enum Purpose {
        ANSWER,
        CONSULT,
        TRANSFER,
        PARTY,
        LISTEN,
        WHISPER,
        BARGE,
        OUTGOING
    }

    @Id
    private long id;

    @Column(name = "call_id")
    private long call;

    @Enumerated(EnumType.STRING)
    private Role role = Role.AGENT;

    private String label = "";

    @Column(name = "account_id")
    private @Nullable Long account;

    private String address = "";
    private @Nullable String sid;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    @Enumerated(EnumType.STRING)
    private Purpose purpose = Purpose.ANSWER;

    private boolean muted;
    private boolean held;

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "ringing_at")
    private @Nullable Instant ringingAt;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Version
    private long version;

    protected Leg() {}

    public long id() {
        return id;
    }

    public long call() {
        return call;
    }

    public Role role() {
        return role;
    }

    /** The name in the conference, such as {@code agent:40}. */
    public String label() {
        return label;
    }

    public Optional<Long> account() {
        return Optional.ofNullable(account);
    }

    /** Where it is rung: {@code client:<identity>} or a number. */
    public String address() {
        return address;
    }

    public Optional<String> sid() {
        return Optional.ofNullable(sid);
    }

    public State state() {
        return state;
    }

    public boolean live() {
        return state.live();
    }

    public boolean joined() {
        return state == State.JOINED;
    }

    public Purpose purpose() {
        return purpose;
    }

    public boolean muted() {
        return muted;
    }

    public boolean held() {
        return held;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> joinedAt() {
        return Optional.ofNullable(joinedAt);
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public boolean knownAs(String networkSid) {
        if (sid != null || networkSid.isEmpty()) {
            return false;
        }
        sid = networkSid;
        return true;
    }

    public boolean rings(Instant now) {
        if (state != State.ASKED) {
            return false;
        }
        state = State.RINGING;
        ringingAt = now;
        return true;
    }

    public boolean joins(Instant now) {
        if (!live() || state == State.JOINED) {
            return false;
        }
        state = State.JOINED;
        joinedAt = now;
        return true;
    }

    /** However the network calls the end: one who had joined has left. */
    public boolean ends(State how, Instant now) {
        if (!live()) {
            return false;
        }
        state = state == State.JOINED ? State.LEFT : how;
        leftAt = now;
        return true;
    }

    public void mute(boolean on) {
        muted = on;
    }

    public void hold(boolean on) {
        held = on;
    }

    /** What it is there for now, such as after a whisper becomes a barge. */
    public void serves(Purpose now) {
        purpose = now;
    }
}
