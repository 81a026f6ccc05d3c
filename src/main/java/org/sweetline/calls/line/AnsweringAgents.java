package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.Leg;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.LegListener;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;

/** What follows when an agent who was rung for a caller in line comes, goes, or does not come. */
@ApplicationScoped
class AnsweringAgents implements LegListener {
    /** Why an agent is away who let it ring. */
    static final String NO_ANSWER = "ring-no-answer";

    static final String UNREACHABLE = "unreachable";

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk legDesk;
    private final AgentRelease release;
    private final PhoneCommands commands;

    @Inject
    AnsweringAgents(CallDesk calls, Legs legs, LegDesk legDesk, AgentRelease release, PhoneCommands commands) {
        this.calls = calls;
        this.legs = legs;
        this.legDesk = legDesk;
        this.release = release;
        this.commands = commands;
    }

    @Override
    public Set<Leg.Purpose> purposes() {
        return Set.of(Leg.Purpose.ANSWER);
    }

    /** The caller is fetched out of the queue; the two hear each other once they have come. */
    @Override
    public void joined(Call call, Leg leg) {
        release.talks(call, leg);
        calls.event(call, CallEventKind.AGENT_JOINED, leg.account().orElse(null), leg, "");
        if (call.inLine()) {
            commands.ask(call, leg, PhoneCommands.Kind.FETCH_CALLER);
            // Whoever else answers would end the talk by going.
            legs.live(call).stream()
                    .filter(other -> rung(other) && !other.joined())
                    .forEach(other -> legDesk.dismiss(call, other));
        } else {
            commands.ask(call, leg, PhoneCommands.Kind.END_LEG);
        }
    }

    @Override
    public void ended(Call call, Leg leg) {
        switch (leg.state()) {
            case LEFT -> left(call, leg);
            case NO_ANSWER, BUSY, REJECTED -> notTaken(call, leg, NO_ANSWER);
            case FAILED -> notTaken(call, leg, UNREACHABLE);
            case CANCELED -> canceled(call, leg);
            case ASKED, RINGING, JOINED -> throw new IllegalStateException("Leg " + leg.id() + " has not ended");
        }
    }

    private void left(Call call, Leg leg) {
        calls.event(call, CallEventKind.AGENT_LEFT, leg.account().orElse(null), leg, "");
        release.afterTalk(call, leg);
        if (call.stage() == Stage.RINGING) {
            backInLine(call, leg);
        } else if (legs.live(call).stream()
                .noneMatch(other -> other.joined() || other.purpose() == Leg.Purpose.TRANSFER)) {
            calls.talkOver(call);
        }
    }

    /** Nobody's fault: the agent stays where they are among the idle. */
    private void canceled(Call call, Leg leg) {
        release.free(call, leg, State.AVAILABLE, "");
        if (call.stage() == Stage.RINGING) {
            backInLine(call, leg);
        }
    }

    private void notTaken(Call call, Leg leg, String reason) {
        release.free(call, leg, State.AWAY, reason);
        if (isAnotherComing(call, leg)) {
            calls.event(
                    call,
                    CallEventKind.RING_NO_ANSWER,
                    leg.account().orElse(null),
                    leg,
                    leg.state().name());
        } else {
            calls.ringAgain(call, leg);
        }
    }

    private void backInLine(Call call, Leg leg) {
        if (!isAnotherComing(call, leg)) {
            calls.ringAgain(call, leg);
        }
    }

    /** A caller who was sent on is rung for before the one who sent them has gone: then nobody is to be rung again. */
    private boolean isAnotherComing(Call call, Leg leg) {
        return legs.live(call).stream().anyMatch(other -> rung(other) && !cameBefore(other, leg));
    }

    private static boolean rung(Leg leg) {
        return leg.role() == Leg.Role.AGENT && leg.purpose() == Leg.Purpose.ANSWER;
    }

    private static boolean cameBefore(Leg other, Leg leg) {
        return other.joinedAt().filter(joined -> joined.isBefore(leg.askedAt())).isPresent();
    }
}
