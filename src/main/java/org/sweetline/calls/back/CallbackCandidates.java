package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.LineCandidates;
import org.sweetline.calls.back.Callback.State;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;

/** Due callbacks stand in line like callers, at the place they had; the agent is there before the customer is called. */
@ApplicationScoped
class CallbackCandidates implements LineCandidates {

    /** With the same language and team. */
    private static final int MOST = 50;
    /** Somebody speaks with them, or is about to: soon it is known whether they still wait for a call. */
    private static final Duration NOT_NOW = Duration.ofMinutes(1);

    private final CallbackRows rows;
    private final DialRules rules;
    private final DialRest rest;
    private final PlacedCalls placed;
    private final BusyNumbers busy;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    CallbackCandidates(
            CallbackRows rows,
            DialRules rules,
            DialRest rest,
            PlacedCalls placed,
            BusyNumbers busy,
            DomainEvents events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.rest = rest;
        this.placed = placed;
        this.busy = busy;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Candidate> due(Instant now) {
        try {
            List<Callback> due = rows.due(MOST);
            return due.isEmpty() || rest.now().isPresent()
                    ? List.of()
                    : due.stream().map(CallbackCandidates::candidate).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The callbacks that are due can't be read", e);
        }
    }

    private static Candidate candidate(Callback callback) {
        return new Candidate(callback.id(), callback.queuedAt(), callback.team(), "", callback.language(), 0, null);
    }

    @Override
    public Set<Long> barred() {
        try {
            return rules.atLimit();
        } catch (SQLException e) {
            throw new IllegalStateException("Who has placed too many calls can't be read", e);
        }
    }

    @Override
    public Optional<Call> begin(Candidate candidate, long account) {
        try {
            Optional<Callback> due = rows.takeDue(candidate.id());
            return due.isEmpty() ? Optional.empty() : inTurn(due.get(), account);
        } catch (SQLException e) {
            throw new IllegalStateException("Callback " + candidate.id() + " can't begin", e);
        }
    }

    private Optional<Call> inTurn(Callback callback, long account) throws SQLException {
        if (!silent(callback)) {
            return Optional.empty();
        }
        Optional<DialRefusal> refusal = rules.permitTurn(callback.number(), account);
        if (refusal.isPresent()) {
            endUnlessItPasses(callback, refusal.get());
            return Optional.empty();
        }
        return Optional.of(place(callback, account));
    }

    /**
     * The agent took it themselves, in the transaction of whoever lets them. What is written before a refusal stays.
     *
     * @throws ProblemException with what speaks against dialling the number now
     */
    Call beginByHand(Callback callback, long account) throws SQLException {
        if (!silent(callback)) {
            throw new ProblemException(
                    BackProblem.ALREADY_CALLED, "Somebody of ours is busy with them just now; look again in a minute.");
        }
        Optional<DialRefusal> refusal = rules.permitByHand(callback.number(), account);
        if (refusal.isPresent()) {
            endUnlessItPasses(callback, refusal.get());
            throw refusal.get().problem();
        }
        return place(callback, account);
    }

    private boolean silent(Callback callback) throws SQLException {
        boolean silent = busy.takeSilent(callback.number(), callback.call(), callback.customer());
        if (!silent) {
            putOff(callback, NOT_NOW);
        }
        return silent;
    }

    private Call place(Callback callback, long account) throws SQLException {
        Call call = placed.place(new PlacedCalls.Placing(
                callback.number(), account, callback.customer(), callback.ticket(), "", callback.id(), null));
        call.directed(callback.team(), "", callback.topic(), 0);
        call.speaks(callback.language());
        rows.begin(callback, call.id(), account, clock.instant());
        events.publish(new CallbackChanged(callback.id()));
        return call;
    }

    /** Who has called too many is no reason to put the customer off: they are due, and another one may have the turn. */
    private void endUnlessItPasses(Callback callback, DialRefusal refusal) throws SQLException {
        if (!refusal.passes()) {
            rows.end(callback, State.NOBODY, refusal.name(), null, clock.instant());
            events.publish(new CallbackChanged(callback.id()));
        }
    }

    private void putOff(Callback callback, Duration length) throws SQLException {
        Instant later = clock.instant().plus(length);
        rows.at(callback, State.WAITING, callback.window(), new CallTime(later, callback.until()));
        events.publish(new CallbackChanged(callback.id()));
    }
}
