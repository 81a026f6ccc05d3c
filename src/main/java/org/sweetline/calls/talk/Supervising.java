package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.LegListener;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.problem.ProblemException;

/** A supervisor's leg: it comes muted, and then hears, whispers or speaks as it was asked. */
@ApplicationScoped
class Supervising implements LegListener {
    private final CallDesk calls;
    private final Legs legs;
    private final Colleagues colleagues;
    private final Invitations invitations;
    private final PhoneCommands commands;

    @Inject
    Supervising(CallDesk calls, Legs legs, Colleagues colleagues, Invitations invitations, PhoneCommands commands) {
        this.calls = calls;
        this.legs = legs;
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.commands = commands;
    }

    void ring(Call call, Purpose mode, long account) throws SQLException {
        if (colleagues.isInACall(account)) {
            throw new ProblemException(CallProblem.PHONE_IN_USE, "Your phone is in use.");
        }
        invitations.supervisor(call, mode, account);
    }

    void change(Call call, Leg leg, Purpose mode) {
        leg.serves(mode);
        if (leg.joined()) {
            begin(call, leg);
        }
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.LISTEN, Purpose.WHISPER, Purpose.BARGE);
    }

    @Override
    public void joined(Call call, Leg leg) {
        begin(call, leg);
    }

    @Override
    public void ended(Call call, Leg leg) {
        calls.moved(call);
    }

    private void begin(Call call, Leg leg) {
        coach(call, leg, Coaching.agent(legs.live(call)));
    }

    /**
     * The conversation changes hands: who whispered to the one who goes whispers to the one who comes. Asked before the
     * first one goes, so that there is no moment in which nobody is coached and everybody hears.
     *
     * @param next empty when nobody of the house talks any more
     */
    void follow(Call call, Optional<Leg> next) {
        legs.live(call).stream()
                .filter(leg -> leg.joined() && leg.purpose() == Purpose.WHISPER)
                .forEach(leg -> coach(call, leg, next));
    }

    /** With nobody to whisper to they listen. */
    private void coach(Call call, Leg leg, Optional<Leg> agent) {
        if (leg.purpose() == Purpose.WHISPER && agent.isEmpty()) {
            leg.serves(Purpose.LISTEN);
        }
        Coaching coaching = Coaching.of(leg.purpose(), agent.flatMap(Leg::sid).orElse(""));
        commands.ask(call, leg, Kind.COACH, coaching.asked());
        calls.event(call, event(leg.purpose()), leg.account().orElse(null), leg, "");
    }

    private static CallEventKind event(Purpose mode) {
        return switch (mode) {
            case WHISPER -> CallEventKind.WHISPERED;
            case BARGE -> CallEventKind.BARGED;
            default -> CallEventKind.LISTENED;
        };
    }
}
