package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;

/** What follows when a caller hangs up or leaves the line; their call is locked by whoever calls. */
@ApplicationScoped
public class CallerDesk {
    /** Ways out of the line, as {@link Call#leaving()} names them. */
    public static final String VOICEMAIL = Call.VOICEMAIL;

    /** A talk that ended with somebody outside the house. */
    public static final String TRANSFERRED = "transferred";

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk legDesk;

    @Inject
    CallerDesk(CallDesk calls, Legs legs, LegDesk legDesk) {
        this.calls = calls;
        this.legs = legs;
        this.legDesk = legDesk;
    }

    /**
     * The customer's leg is over. A voicemail may still be on its way, or the news that the customer had come to the agent:
     * then only the sweep ends the call.
     */
    @Transactional
    public void hungUp(Call call) {
        switch (call.stage()) {
            case GREETING -> {
                if (!call.awaitsVoicemail()) {
                    calls.end(call, Outcome.ABANDONED, "before-line");
                }
            }
            case WAITING, RINGING -> {
                if (call.endsWithTheTalk()) {
                    talkEnded(call);
                } else {
                    calls.end(call, Outcome.ABANDONED, "in-line");
                }
            }
            case TALKING, AFTER -> {
                if (!call.isMeetingDoubtful()) {
                    talkEnded(call);
                }
            }
            case PLACED -> calls.end(call, Outcome.FAILED, "not-reached");
            case ENDED -> {}
        }
        dismissAll(call);
    }

    /** Ends a call in which somebody talked, whoever hung up. */
    @Transactional
    public void talkEnded(Call call) {
        Outcome outcome = call.leaving().equals(TRANSFERRED) ? Outcome.TRANSFERRED : Outcome.ANSWERED;
        calls.end(call, outcome, "");
        dismissAll(call);
    }

    /** The caller is served otherwise: whoever is rung for them is let go. */
    @Transactional
    public void leaves(Call call, String way) {
        calls.leaveLine(call, way);
        dismissAll(call);
    }

    /** The caller is settled: the outcome stays, whatever comes later. */
    @Transactional
    public void settle(Call call, Outcome outcome, String reason) {
        calls.end(call, outcome, reason);
        dismissAll(call);
    }

    @Transactional
    public void dismissAll(Call call) {
        if (call.direction() == Call.Direction.IN && call.queuedAt().isEmpty()) {
            // Never in line: nobody was rung for them.
            return;
        }
        for (Leg leg : legs.live(call)) {
            legDesk.dismiss(call, leg);
        }
    }
}
