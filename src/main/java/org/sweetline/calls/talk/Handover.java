package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Recording;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;

/**
 * How a conversation changes hands. The conference ends when the one who leads it leaves, so who hands over first stops
 * leading, then the other one leads, and only then does the first one go.
 */
@ApplicationScoped
class Handover {
    /** As {@link Call#leaving()} names it: the talk goes on with somebody outside the house. */
    static final String TRANSFERRED = "transferred";

    /** Callers who were sent on come before those who came up to so many minutes earlier. */
    private static final int AHEAD = 60;

    private static final Duration PREFERRED = Duration.ofMinutes(2);

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk legDesk;
    private final Supervising supervising;
    private final PhoneCommands commands;
    private final Clock clock;

    @Inject
    Handover(CallDesk calls, Legs legs, LegDesk legDesk, Supervising supervising, PhoneCommands commands, Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.legDesk = legDesk;
        this.supervising = supervising;
        this.commands = commands;
        this.clock = clock;
    }

    void holdFor(Call call) {
        commands.ask(call, null, Kind.HOLD);
    }

    /** The other one talks with the customer from now on. */
    void complete(Call call, Leg other, @Nullable Long by) {
        List<Leg> going =
                legs.live(call).stream().filter(leg -> leads(leg, other)).toList();
        going.forEach(leg -> leads(call, leg, false));
        takesOver(call, other, by);
        going.forEach(leg -> commands.ask(call, leg, Kind.END_LEG));
    }

    /** Whoever led has gone by themselves, or goes. */
    void takesOver(Call call, Leg other, @Nullable Long by) {
        leads(call, other, true);
        commands.ask(call, null, Kind.UNHOLD);
        boolean inside = other.role() == Role.AGENT;
        other.serves(inside ? Purpose.ANSWER : Purpose.TRANSFER);
        other.account().ifPresent(call::talksWith);
        if (!inside) {
            outOfTheHouse(call);
        }
        supervising.follow(call, inside ? Optional.of(other) : Optional.empty());
        calls.event(call, CallEventKind.TRANSFERRED, by, other, other.label());
    }

    void takeBack(Call call, Leg other) {
        legDesk.dismiss(call, other);
        commands.ask(call, null, Kind.UNHOLD);
    }

    /** The one who leads is asked for again, now that nobody takes over. */
    void stays(Call call) {
        legs.live(call).stream()
                .filter(leg -> leg.joined() && leg.role() == Role.AGENT && leg.purpose() != Purpose.CONSULT)
                .findFirst()
                .ifPresent(leg -> leads(call, leg, true));
    }

    /** While somebody who may take over is there, nobody's going ends the call. */
    void sharesLead(Call call) {
        legs.live(call).stream()
                .filter(leg -> leg.joined() && leg.role() == Role.AGENT && leg.purpose() != Purpose.CONSULT)
                .forEach(leg -> leads(call, leg, false));
    }

    /** To a number outside: the customer hears music until somebody answers there. */
    long outside(Talk talk, Leg other) {
        Call call = talk.call();
        holdFor(call);
        sharesLead(call);
        supervising.follow(call, Optional.empty());
        legs.live(call).stream().filter(leg -> leads(leg, other)).forEach(leg -> commands.ask(call, leg, Kind.END_LEG));
        calls.event(
                call,
                CallEventKind.TRANSFERRED,
                talk.own().flatMap(Leg::account).orElse(null),
                other,
                other.label());
        return other.id();
    }

    void answeredOutside(Call call, Leg other) {
        leads(call, other, true);
        commands.ask(call, null, Kind.UNHOLD);
        outOfTheHouse(call);
    }

    /** To the front of the line, for an agent or a team; the place in line is the one the caller always had. */
    void backInLine(Talk talk, TransferTarget target, long by) {
        Call call = talk.call();
        Long team = target instanceof TransferTarget.OfTeam to
                ? (Long) to.team()
                : call.team().orElse(null);
        call.directed(team, "", call.topic(), call.priority() + AHEAD);
        if (target instanceof TransferTarget.Agent agent) {
            call.prefers(agent.account(), clock.instant().plus(PREFERRED));
        }
        calls.event(call, CallEventKind.TRANSFERRED, by, null, target.getClass().getSimpleName());
        returnToLine(call);
        legs.live(call).forEach(leg -> commands.ask(call, leg, Kind.END_LEG));
    }

    /** To the front of the line, for the agent who is back in a moment and for anybody when they are not. */
    void waitsFor(Call call, long agent, Duration awaited) {
        int ahead = call.priority() < AHEAD ? call.priority() + AHEAD : call.priority();
        call.directed(call.team().orElse(null), call.skill(), call.topic(), ahead);
        call.prefers(agent, clock.instant().plus(awaited));
        standsInLine(call);
    }

    /** Supervisors and outsiders are let go: they would wait alone, or overhear whoever answers next. */
    void returnToLine(Call call) {
        commands.ask(call, null, Kind.REDIRECT_CALL, Map.of("to", "line"));
        standsInLine(call);
    }

    private void standsInLine(Call call) {
        call.isReturning();
        if (call.recording() == Recording.ON) {
            commands.ask(call, null, Kind.PAUSE_RECORDING, Map.of("behavior", "skip"));
        }
        if (call.held()) {
            call.hold(false);
            calls.event(call, CallEventKind.UNHELD, null, null, "");
        }
        calls.queue(call, 0);
        legs.live(call).stream().filter(leg -> leg.role() != Role.AGENT).forEach(leg -> legDesk.dismiss(call, leg));
    }

    /** What is said outside is not ours to record. */
    private void outOfTheHouse(Call call) {
        call.isLeavingBy(TRANSFERRED);
        if (call.recording() == Recording.ON) {
            commands.ask(call, null, Kind.PAUSE_RECORDING);
        }
    }

    private void leads(Call call, Leg leg, boolean on) {
        commands.ask(call, leg, Kind.SET_END_ON_EXIT, Map.of("end", String.valueOf(on)));
    }

    private static boolean leads(Leg leg, Leg other) {
        return leg.joined() && leg.role() == Role.AGENT && leg.id() != other.id();
    }
}
