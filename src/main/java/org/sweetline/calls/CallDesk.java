package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.CallRows.Key;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.work.AfterCommit;

/**
 * Moves calls from stage to stage. Whoever changes a call locks it first, and a call before any agent's phone, so that
 * two transactions never wait for each other.
 */
@ApplicationScoped
public class CallDesk {
    private final CallRows rows;
    private final DomainEvents events;
    private final AfterCommit after;
    private final Clock clock;

    @Inject
    CallDesk(CallRows rows, DomainEvents events, AfterCommit after, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.after = after;
        this.clock = clock;
    }

    /** @param fresh whether nobody told of it before */
    public record Begun(Call call, boolean fresh) {}

    /** An incoming call, locked; the same one again when it was told before. */
    @Transactional
    public Begun begin(String sid, String from, String to, String stir) {
        Optional<Call> fresh = begin(new CallRows.Beginning(sid, Direction.IN, from, to, stir), clock.instant());
        return new Begun(fresh.or(() -> lockBySid(sid)).orElseThrow(), fresh.isPresent());
    }

    /** An incoming call that was over before we heard of it, locked; empty when it is known. */
    @Transactional
    public Optional<Call> beginLate(String sid, String from, String to, Instant began) {
        return begin(new CallRows.Beginning(sid, Direction.IN, from, to, ""), began);
    }

    /** An outgoing call, locked: {@code from} is our number, {@code to} the customer's. */
    @Transactional
    public Call place(String from, String to) {
        return begin(new CallRows.Beginning(null, Direction.OUT, to, from, ""), clock.instant())
                .orElseThrow();
    }

    private Optional<Call> begin(CallRows.Beginning call, Instant at) {
        Optional<Call> fresh = rows.begin(call, at);
        fresh.ifPresent(begun -> events.publish(new CallBegan(begun.id())));
        return fresh;
    }

    @Transactional
    public Call lock(long id) {
        return rows.lock(id).orElseThrow(() -> unknown(id));
    }

    /** The call of a webhook's address, locked. */
    @Transactional
    public Optional<Call> lockByToken(String token) {
        return rows.lockBy(Key.TOKEN, token);
    }

    @Transactional
    public Optional<Call> lockBySid(String sid) {
        return rows.lockBy(Key.SID, sid);
    }

    public Optional<Call> byToken(String token) {
        return rows.findBy(Key.TOKEN, token);
    }

    public Optional<Call> bySid(String sid) {
        return rows.findBy(Key.SID, sid);
    }

    public Optional<Call> find(long id) {
        return rows.find(id);
    }

    /** Puts down what happened, and tells the screens that the call changed. */
    @Transactional
    public void event(Call call, CallEventKind kind, @Nullable Long account, @Nullable Leg leg, String detail) {
        rows.event(call.id(), leg == null ? null : leg.id(), account, kind, clock.instant(), detail);
        events.publish(new CallMoved(call.id()));
    }

    /** Tells the screens of a change that leaves no trace of its own. */
    @Transactional
    public void moved(Call call) {
        events.publish(new CallMoved(call.id()));
    }

    /** In line from now on, or again; the place of a call that has one is kept. */
    @Transactional
    public void queue(Call call, int expectedSeconds) {
        Instant now = clock.instant();
        if (call.queuedAt().isEmpty()) {
            // Whom we called and who waits for their agent to come back was never offered.
            if (call.direction() == Direction.IN) {
                rows.event(call.id(), null, null, CallEventKind.OFFERED, now, "");
            }
            call.queued(now);
            call.expects(expectedSeconds);
            call.isLeavingBy("");
        }
        waits(call);
    }

    private void waits(Call call) {
        if (!call.inLine()) {
            call.waits(clock.instant());
        }
        call.to(Stage.WAITING);
        events.publish(new CallQueued(call.id()));
        after.wake(AgentPhones.LINE);
    }

    /** The agent of the leg is rung. */
    @Transactional
    public void ring(Call call, Leg leg) {
        // Whom we called may be in line as well, sent on by who talked with them: nobody else is rung for them
        // meanwhile.
        if (call.direction() == Direction.IN || call.inLine()) {
            call.to(Stage.RINGING);
        }
        rows.event(call.id(), leg.id(), leg.account().orElse(null), CallEventKind.RANG, clock.instant(), "");
        events.publish(new CallRang(call.id()));
    }

    /** The agent did not take it: the caller is where they were. */
    @Transactional
    public void ringAgain(Call call, Leg leg) {
        rows.event(
                call.id(),
                leg.id(),
                leg.account().orElse(null),
                CallEventKind.RING_NO_ANSWER,
                clock.instant(),
                leg.state().name());
        if (call.stage() == Stage.RINGING) {
            waits(call);
        }
    }

    /** The caller leaves the line for something else, such as a voicemail; one whose call is over goes nowhere. */
    @Transactional
    public void leaveLine(Call call, String way) {
        if (call.ended()) {
            return;
        }
        if (call.inLine()) {
            rows.event(call.id(), null, null, CallEventKind.LEFT_LINE, clock.instant(), way);
        }
        call.isLeavingBy(way);
        call.to(Stage.GREETING);
        events.publish(new CallMoved(call.id()));
        after.wake(AgentPhones.LINE);
    }

    /** Agent and customer hear each other. A second time changes nothing. */
    @Transactional
    public void answer(Call call, Leg leg) {
        if (call.ended() || call.stage() == Stage.TALKING) {
            return;
        }
        Instant now = clock.instant();
        boolean first = call.answeredAt().isEmpty();
        call.to(Stage.TALKING);
        call.answered(now);
        call.hasReturned();
        leg.account().ifPresent(call::talksWith);
        // Who was sent on is answered once more; the wait that counts is the first.
        if (first) {
            rows.event(call.id(), leg.id(), leg.account().orElse(null), CallEventKind.ANSWERED, now, "");
        }
        events.publish(new CallAnswered(call.id()));
    }

    /** It turned out that this agent and the customer never heard each other; who talked with them before did. */
    @Transactional
    public void takeBackAnswer(Call call, Leg leg) {
        if (rows.forgetAnswer(call.id(), leg.id())) {
            call.unanswered();
        }
        events.publish(new CallMoved(call.id()));
    }

    /** It turned out that the customer never came to where the agent was. */
    @Transactional
    public void takeBackAnswer(Call call) {
        rows.forgetAnswer(call.id());
        call.unanswered();
        events.publish(new CallMoved(call.id()));
    }

    /** Nobody of ours talks any more; the customer may still be there. */
    @Transactional
    public void talkOver(Call call) {
        if (call.stage() == Stage.TALKING) {
            call.to(Stage.AFTER);
            events.publish(new CallMoved(call.id()));
        }
    }

    /** The first outcome stays. */
    @Transactional
    public boolean end(Call call, Outcome outcome, String reason) {
        return end(call, outcome, reason, clock.instant());
    }

    /** As {@link #end(Call, Outcome, String)}, of a call that we hear of later than it ended. */
    @Transactional
    public boolean end(Call call, Outcome outcome, String reason, Instant at) {
        if (call.ended()) {
            return false;
        }
        call.ended(outcome, reason, at);
        rows.event(call.id(), null, call.agent().orElse(null), CallEventKind.ENDED, at, outcome.name());
        events.publish(new CallEnded(call.id()));
        after.wake(AgentPhones.LINE);
        return true;
    }

    private static ProblemException unknown(long id) {
        return new ProblemException(CallProblem.NO_SUCH_CALL, "There is no call " + id + ".");
    }
}
