package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallMoved;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.events.DomainEvents;
import org.sweetline.tickets.CallLog;

/** What the network tells of the customer's leg of a call of ours, in whatever order and however often it does. */
@ApplicationScoped
public class OutgoingStep {

    private static final Set<String> OVER = Set.of("completed", "busy", "failed", "no-answer", "canceled");

    /** The hop that speaks to a machine. */
    private static final String MESSAGE = "outgoing/message";

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk steps;
    private final PhoneCommands commands;
    private final PlacedCalls placed;
    private final PlacedEntry entry;
    private final CallLog log;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    OutgoingStep(
            CallDesk calls,
            Legs legs,
            LegDesk steps,
            PhoneCommands commands,
            PlacedCalls placed,
            PlacedEntry entry,
            CallLog log,
            DomainEvents events,
            Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.steps = steps;
        this.commands = commands;
        this.placed = placed;
        this.entry = entry;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** The network has made the leg: told by its answer, or by the first thing it reports. */
    @Transactional(rollbackOn = Throwable.class)
    public void placed(long id, String sid) throws SQLException {
        Call call = calls.lock(id);
        if (isOf(call, sid) && call.ended()) {
            endLeg(call, sid);
        }
    }

    /** The network did not make it, as far as anybody can see. */
    @Transactional(rollbackOn = Throwable.class)
    public void refused(long id) {
        Call call = calls.lock(id);
        if (call.sid().isEmpty()) {
            end(call, Outcome.FAILED, CallResult.FAILED);
        }
    }

    /** Somebody or something has answered; answers whether they are let in to the agent. */
    @Transactional(rollbackOn = Throwable.class)
    public Optional<Call> answered(String token, String sid) throws SQLException {
        Optional<Call> call = calls.lockByToken(token);
        if (call.isEmpty() || !isOf(call.get(), sid) || call.get().ended()) {
            return Optional.empty();
        }
        Optional<Leg> agent = agentThere(call.get());
        agent.ifPresent(leg -> calls.answer(call.get(), leg));
        return agent.isPresent() ? call : Optional.empty();
    }

    /** Whether our message for a tape is what they are to hear, for nobody of ours is there any more. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean speaksToTape(Call call) throws SQLException {
        return !call.ended() && agentThere(call).isEmpty() && isForTape(call);
    }

    /** What is told of a leg that is not the call's comes from one too many: it is ended. */
    @Transactional(rollbackOn = Throwable.class)
    public void progressed(String token, String sid, String status, Instant at, OptionalInt seconds)
            throws SQLException {
        Optional<Call> found = calls.lockByToken(token);
        if (found.isEmpty()) {
            return;
        }
        Call call = found.get();
        if (!isOf(call, sid)) {
            if (!OVER.contains(status)) {
                endLeg(call, sid);
            }
            return;
        }
        boolean machine = placed.find(call.id())
                .filter(PlacedCalls.Placed::takenByMachine)
                .isPresent();
        boolean over = OVER.contains(status);
        log.progressed(sid, machine && status.equals("completed") ? "machine" : status, at, seconds);
        if (over) {
            isOver(call, status, machine);
        } else if (call.ended()) {
            endLeg(call, sid);
        }
    }

    private void endLeg(Call call, String sid) {
        commands.askOnce(call, Kind.END_CALL, Map.of("sid", sid));
    }

    private void isOver(Call call, String status, boolean machine) {
        boolean talked = call.answeredAt().isPresent() && status.equals("completed");
        CallResult result = machine ? CallResult.MACHINE : CallResult.ofStatus(status);
        if (talked) {
            end(call, machine ? Outcome.FAILED : Outcome.ANSWERED, result);
        } else {
            end(call, Outcome.FAILED, result == CallResult.ANSWERED ? CallResult.NO_ANSWER : result);
        }
    }

    /**
     * Who took it, by the sound of it. A machine whose beep was heard gets a message where we were to call back, and any where no
     * agent is there; else the agent hears who it is, and says so.
     */
    @Transactional(rollbackOn = Throwable.class)
    public void judged(String token, String sid, String answeredBy) throws SQLException {
        Optional<Call> found = calls.lockByToken(token);
        if (found.isEmpty() || !isOf(found.get(), sid)) {
            return;
        }
        Call call = found.get();
        boolean news = placed.answeredBy(call.id(), answeredBy);
        Optional<PlacedCalls.Placed> own = placed.find(call.id());
        if (!news
                || call.ended()
                || own.filter(PlacedCalls.Placed::takenByMachine).isEmpty()) {
            return;
        }
        boolean tells = own.get().surelyByMachine() || agentThere(call).isEmpty();
        if (!tells || !leavesMessage(call)) {
            events.publish(new CallMoved(call.id()));
        }
    }

    /** Our message for the tape of who was to be called back, and nobody of ours stays on; false where there is none to leave. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean leavesMessage(Call call) throws SQLException {
        if (!isForTape(call)) {
            return false;
        }
        if (call.answeredAt().isPresent()) {
            // Pressed twice, the tape would have it from the beginning once more.
            commands.askOnce(call, Kind.REDIRECT_CALL, Map.of("to", MESSAGE));
        } else {
            // Judged before the network asks what the machine is to hear: it hears the message at once then.
            agentThere(call).ifPresent(leg -> calls.answer(call, leg));
        }
        legs.live(call).forEach(leg -> steps.dismiss(call, leg));
        return true;
    }

    private boolean isForTape(Call call) throws SQLException {
        return placed.find(call.id())
                .filter(own -> own.takenByMachine() && own.callback() != null)
                .isPresent();
    }

    /** The agent hears that it is no machine. */
    @Transactional(rollbackOn = Throwable.class)
    public void isPerson(Call call) throws SQLException {
        placed.takenByPerson(call.id());
        events.publish(new CallMoved(call.id()));
    }

    private Optional<Leg> agentThere(Call call) {
        return legs.live(call).stream()
                .filter(leg -> leg.joined() && leg.role() == Role.AGENT)
                .findFirst();
    }

    private boolean isOf(Call call, String sid) throws SQLException {
        if (call.sid().isEmpty()) {
            call.placedAs(sid);
            entry.enter(call, sid, clock.instant());
        }
        return call.sid().filter(sid::equals).isPresent();
    }

    private void end(Call call, Outcome outcome, CallResult result) {
        if (calls.end(call, outcome, result == CallResult.ANSWERED ? "" : result.word())) {
            legs.live(call).forEach(leg -> steps.dismiss(call, leg));
        }
    }
}
