package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;

/**
 * Hold and mute. What the phone network says counts; until then the screens show how it was. What is asked for twice is
 * asked of the network twice: it may just be about to become otherwise.
 */
@ApplicationScoped
public class HoldDesk {
    private final TalkGuard guard;
    private final CallDesk calls;
    private final Legs legs;
    private final PhoneCommands commands;

    @Inject
    HoldDesk(TalkGuard guard, CallDesk calls, Legs legs, PhoneCommands commands) {
        this.guard = guard;
        this.calls = calls;
        this.legs = legs;
        this.commands = commands;
    }

    /** The customer hears music and nobody hears them. */
    @Transactional
    void hold(long number, CurrentAccount by) {
        commands.ask(guard.enter(number, by).call(), null, Kind.HOLD);
    }

    @Transactional
    void unhold(long number, CurrentAccount by) {
        commands.ask(guard.enter(number, by).call(), null, Kind.UNHOLD);
    }

    /** One's own microphone. */
    @Transactional
    void mute(long number, boolean on, CurrentAccount by) {
        Talk talk = guard.enter(number, by);
        Leg own = talk.own()
                .orElseThrow(() -> new ProblemException(
                        CallProblem.NOT_YOUR_CALL, "You are not in call " + number + " yourself."));
        commands.ask(talk.call(), own, on ? Kind.MUTE : Kind.UNMUTE);
    }

    /** The network has put the customer on hold, or taken them off. */
    @Transactional
    public void confirmHold(long number, boolean on) {
        Call call = calls.lock(number);
        if (call.held() != on && !call.ended()) {
            call.hold(on);
            calls.event(
                    call,
                    on ? CallEventKind.HELD : CallEventKind.UNHELD,
                    call.agent().orElse(null),
                    null,
                    "");
        }
    }

    /** The network has muted somebody, or let them speak. */
    @Transactional
    public void confirmMute(long number, String label, boolean on) {
        Call call = calls.lock(number);
        legs.byLabel(call, label).ifPresent(leg -> confirmMute(call, leg, on));
    }

    /** The leg is read only once its call is locked: until then the network's own word may change it. */
    @Transactional
    public void confirmMute(long number, long leg, boolean on) {
        Call call = calls.lock(number);
        legs.find(leg).ifPresent(found -> confirmMute(call, found, on));
    }

    private void confirmMute(Call call, Leg leg, boolean on) {
        if (leg.muted() != on) {
            leg.mute(on);
            calls.moved(call);
        }
    }
}
