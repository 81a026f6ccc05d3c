package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.back.Callback.State;
import org.sweetline.events.DomainEvents;

/** What a call that is over means for the callbacks of whoever it is with. */
@ApplicationScoped
public class CallbackSettlementDesk {

    private static final Set<Outcome> SPOKEN = EnumSet.of(Outcome.ANSWERED, Outcome.TRANSFERRED);

    private final CallbackRows rows;
    private final CallbackEnds ends;
    private final PlacedCalls placed;
    private final TeamHours hours;
    private final CallDesk calls;
    private final DialConfig config;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    CallbackSettlementDesk(
            CallbackRows rows,
            CallbackEnds ends,
            PlacedCalls placed,
            TeamHours hours,
            CallDesk calls,
            DialConfig config,
            DomainEvents events,
            Clock clock) {
        this.rows = rows;
        this.ends = ends;
        this.placed = placed;
        this.hours = hours;
        this.calls = calls;
        this.config = config;
        this.events = events;
        this.clock = clock;
    }

    /** Only at its end it is sure whether anybody was spoken with. */
    @Transactional(rollbackOn = Throwable.class)
    void over(long id) throws SQLException {
        Call call = calls.find(id).orElseThrow();
        Optional<PlacedCalls.Placed> own = placed.find(id);
        if (own.isEmpty()) {
            calledIn(call);
            return;
        }
        CallResult result = SpokenCalls.result(call, own.get());
        Optional<Long> attempt = rows.openAttempt(id);
        if (attempt.isPresent()) {
            rows.attempted(id, result);
            settle(rows.lock(attempt.get()).orElseThrow(), call, result);
        } else if (result == CallResult.ANSWERED) {
            reached(own.get().number(), call, result);
        }
    }

    /** Who called in and was spoken with need not be called any more. */
    private void calledIn(Call call) throws SQLException {
        boolean spoken = call.direction() == Direction.IN
                && call.answeredAt().isPresent()
                && call.outcome().filter(SPOKEN::contains).isPresent();
        if (spoken) {
            reached(call.caller(), call, CallResult.CALLED_IN);
        }
    }

    /** What may be said to the machine that has taken this call, before it is over; empty when it is no callback. */
    @Transactional(rollbackOn = Throwable.class)
    public Optional<TapeMessage> toMachine(Call call) throws SQLException {
        Optional<PlacedCalls.Placed> own = placed.find(call.id());
        @Nullable Long id = own.isEmpty() ? null : own.get().callback();
        Optional<Callback> callback = id == null ? Optional.empty() : rows.find(id);
        if (callback.isEmpty()) {
            return Optional.empty();
        }
        boolean again = !callback.get().over()
                && !config.messageEnds()
                && next(callback.get()).isPresent();
        return Optional.of(new TapeMessage(rows.origin(callback.get().id()), again));
    }

    private void settle(Callback callback, Call call, CallResult result) throws SQLException {
        if (callback.over()) {
            return;
        }
        if (result == CallResult.ANSWERED && rows.wishedSince(callback, talkBegan(call))) {
            rows.become(callback, State.WAITING);
            events.publish(new CallbackChanged(callback.id()));
            return;
        }
        boolean calledIn = rows.lastResult(callback.id()).equals(CallResult.CALLED_IN.name());
        if (result == CallResult.ANSWERED || calledIn) {
            done(callback, call, calledIn ? CallResult.CALLED_IN : result);
            return;
        }
        switch (result) {
            case AGENT_MISSED -> backInLine(callback, Duration.ZERO);
            case CANCELLED -> backInLine(callback, config.pause());
            case MACHINE -> tried(callback, result, config.messageEnds());
            case BUSY, NO_ANSWER, FAILED -> tried(callback, result, false);
            case ANSWERED, CALLED_IN -> throw new IllegalStateException("settled above");
        }
        events.publish(new CallbackChanged(callback.id()));
    }

    private void reached(String number, Call call, CallResult how) throws SQLException {
        for (Callback open : rows.lockOpenOf(number, call.customer().orElse(null))) {
            if (rows.wishedSince(open, talkBegan(call))) {
                continue;
            }
            if (open.state() == State.IN_PROGRESS) {
                // The call that is placed for it will settle it.
                rows.say(open, how);
            } else {
                done(open, call, how);
            }
        }
    }

    /** What is agreed on in the conversation is for after it. */
    private static Instant talkBegan(Call call) {
        return call.answeredAt().orElse(call.beganAt());
    }

    private void done(Callback callback, Call call, CallResult how) throws SQLException {
        ends.reached(callback, how, call.agent().orElse(null));
        events.publish(new CallbackChanged(callback.id()));
    }

    /** Nobody was called, so nothing is counted. */
    private void backInLine(Callback callback, Duration pause) throws SQLException {
        Instant at = clock.instant().plus(pause);
        rows.at(callback, State.WAITING, callback.window(), new CallTime(at, callback.until()));
    }

    private void tried(Callback callback, CallResult result, boolean enough) throws SQLException {
        rows.tried(callback, result);
        if (enough) {
            rows.end(callback, State.DONE, result.name(), null, clock.instant());
            return;
        }
        Optional<CallTime> next = next(callback);
        if (next.isEmpty()) {
            ends.nobodyThere(callback, result);
        } else {
            rows.at(callback, State.WAITING, callback.window(), next.get());
        }
    }

    /** When we try again after this try. */
    private Optional<CallTime> next(Callback callback) throws SQLException {
        int attempts = callback.attempts() + 1;
        return attempts >= config.attempts()
                ? Optional.empty()
                : CallTime.again(
                        callback.window(),
                        attempts,
                        config.pause(),
                        clock.instant(),
                        hours.with(callback.number(), callback.team(), callback.awake()));
    }
}
