package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.State;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.calls.talk.NeverMet;

/** Settles in one transaction what the sweep has found out. */
@ApplicationScoped
class SweepStep {
    private final CallDesk calls;
    private final CallerDesk callers;
    private final Legs legs;
    private final LegDesk desk;
    private final AgentPhones phones;
    private final NeverMet neverMet;
    private final Clock clock;

    @Inject
    SweepStep(
            CallDesk calls,
            CallerDesk callers,
            Legs legs,
            LegDesk desk,
            AgentPhones phones,
            NeverMet neverMet,
            Clock clock) {
        this.calls = calls;
        this.callers = callers;
        this.legs = legs;
        this.desk = desk;
        this.phones = phones;
        this.neverMet = neverMet;
        this.clock = clock;
    }

    /**
     * The customer's leg is over, and nobody told.
     *
     * @param spoken whether they left a message
     * @param talked whether it shows that they talked, although nobody told that they came to the agent
     */
    @Transactional
    public void over(long id, boolean spoken, boolean talked) {
        Call call = calls.lock(id);
        if (call.awaitsVoicemail() && call.answeredAt().isPresent()) {
            callers.talkEnded(call);
        } else if (call.awaitsVoicemail()) {
            callers.settle(call, spoken ? Outcome.VOICEMAIL : Outcome.ABANDONED, spoken ? "" : "no-message");
        } else if (call.isMeetingDoubtful() && !talked) {
            calls.takeBackAnswer(call);
            callers.settle(call, spoken ? Outcome.VOICEMAIL : Outcome.ABANDONED, spoken ? "" : "in-line");
        } else if (call.isMeetingDoubtful()) {
            callers.talkEnded(call);
        } else {
            callers.hungUp(call);
        }
    }

    /** The customer is in the conference with somebody, and nobody told. */
    @Transactional
    public void met(long id) {
        calls.lock(id).customerJoined(clock.instant());
    }

    /** A leg is in the conference, and nobody told. */
    @Transactional
    public void present(long id, long leg, String sid) {
        Call call = calls.lock(id);
        legs.find(leg).ifPresent(known -> {
            known.knownAs(sid);
            desk.joins(call, known);
        });
    }

    /** A leg is over, or never came to be. */
    @Transactional
    public void gone(long id, long leg) {
        Call call = calls.lock(id);
        legs.find(leg).ifPresent(known -> desk.ends(call, known, ending(known)));
    }

    private static State ending(Leg leg) {
        return leg.sid().isEmpty() ? State.CANCELED : State.NO_ANSWER;
    }

    /** The customer is alone where nobody ever joined them; false when they are not one who waits for us. */
    @Transactional
    public boolean neverMet(long id) {
        return neverMet.backInLine(calls.lock(id));
    }

    /** An agent without any leg is free again, or away as before the call they placed. */
    @Transactional(rollbackOn = Exception.class)
    public void free(SweepRows rows) throws SQLException {
        rows.unattachedPhones().forEach(phones::release);
    }
}
