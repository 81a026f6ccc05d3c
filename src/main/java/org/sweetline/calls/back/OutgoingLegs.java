package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegListener;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.hours.Reception;

/** The agent of a call of ours: once they are there the customer is called; without them nobody is. */
@ApplicationScoped
class OutgoingLegs implements LegListener {

    /** Why an agent is away who did not take it, as with a caller. */
    private static final String MISSED = "ring-no-answer";

    private static final Set<Leg.State> NOT_TAKEN =
            EnumSet.of(Leg.State.NO_ANSWER, Leg.State.BUSY, Leg.State.REJECTED, Leg.State.FAILED);

    private final CallDesk calls;
    private final Legs legs;
    private final AgentPhones phones;
    private final PhoneCommands commands;
    private final PlacedCalls placed;
    private final Reception reception;

    @Inject
    OutgoingLegs(
            CallDesk calls,
            Legs legs,
            AgentPhones phones,
            PhoneCommands commands,
            PlacedCalls placed,
            Reception reception) {
        this.calls = calls;
        this.legs = legs;
        this.phones = phones;
        this.commands = commands;
        this.placed = placed;
        this.reception = reception;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.OUTGOING);
    }

    @Override
    public void joined(Call call, Leg leg) {
        if (call.ended()) {
            commands.ask(call, leg, Kind.END_LEG);
            return;
        }
        long account = leg.account().orElseThrow();
        phones.become(account, State.ON_CALL, "", call.id());
        calls.event(call, CallEventKind.AGENT_JOINED, account, leg, "");
        try {
            placed.placeCustomer(call);
        } catch (SQLException e) {
            throw new IllegalStateException("Call " + call.id() + " can't be placed", e);
        }
    }

    @Override
    public void ended(Call call, Leg leg) {
        boolean wasThere = leg.joinedAt().isPresent();
        try {
            release(call, leg, wasThere);
        } catch (SQLException e) {
            throw new IllegalStateException("The agent of call " + call.id() + " can't be released", e);
        }
        if (othersTalk(call)) {
            return;
        }
        if (call.answeredAt().isPresent()) {
            calls.talkOver(call);
            return;
        }
        String why = (wasThere ? CallResult.CANCELLED : CallResult.AGENT_MISSED).word();
        if (calls.end(call, Call.Outcome.FAILED, why) && wasThere) {
            commands.ask(call, null, Kind.END_CALL);
        }
    }

    /** An agent whose turn it was and who did not come is away, as with a caller; one who called of their own will is not. */
    private void release(Call call, Leg leg, boolean wasThere) throws SQLException {
        long account = leg.account().orElseThrow();
        if (wasThere) {
            calls.event(call, CallEventKind.AGENT_LEFT, account, leg, "");
        }
        if (!isIn(call, phones.lock(account))) {
            return;
        }
        // Whoever has handed the customer on is not the agent of the call any more, and writes notes all the same.
        boolean talked = wasThere && call.answeredAt().isPresent();
        boolean turnMissed = NOT_TAKEN.contains(leg.state())
                && placed.find(call.id()).filter(own -> own.callback() != null).isPresent();
        if (talked) {
            phones.toWrapUp(
                    account, call.id(), Duration.ofSeconds(reception.settings().wrapUpSeconds()));
        } else if (turnMissed) {
            phones.become(account, State.AWAY, MISSED, null);
        } else {
            phones.release(account);
        }
    }

    private static boolean isIn(Call call, AgentPhone phone) {
        return phone.busy() && Objects.equals(phone.call(), call.id());
    }

    private boolean othersTalk(Call call) {
        return legs.live(call).stream()
                .anyMatch(other -> other.purpose() == Purpose.TRANSFER || other.role() == Role.AGENT && other.joined());
    }
}
