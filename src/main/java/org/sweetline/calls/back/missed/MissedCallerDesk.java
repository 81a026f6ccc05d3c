package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.TurnedAway;
import org.sweetline.calls.back.BackProblem;
import org.sweetline.calls.back.Callbacks;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Keeps who could not be answered: one row a person, however often they call, until somebody has reached them. */
@ApplicationScoped
class MissedCallerDesk {

    private static final String MISSED = """
            select id, caller, customer_id, outcome, began_at from desk_call
            where id = ? and direction = 'IN' and (answered_at is null or outcome = 'ABANDONED')
                and (outcome = any (?) or outcome = 'REJECTED' and outcome_reason = any (?))
                and not exists (select 1 from missed_call m where m.call_id = desk_call.id)
            """;

    /**
     * With which the caller has not spoken with anybody, or not with whom they waited for after the talk; a callback is missed only
     * once it came to nothing.
     */
    private static final List<String> NOT_SPOKEN = Stream.of(
                    Outcome.ABANDONED, Outcome.VOICEMAIL, Outcome.TEXTED, Outcome.FAILED)
            .map(Outcome::name)
            .toList();

    private static final String COUNT = "insert into missed_call (call_id, caller_id, at) values (?, ?, ?)";
    private static final String PERSON = "select customer_id, number from missed_caller where id = ?";
    private static final String HANDLED = """
            update missed_caller set reached_at = ?, reached_how = 'BY_HAND', reached_by = ?, note = ?,
                version = version + 1
            where id = ? and reached_at is null and (cast(? as bigint) is null or version = ?)
            """;

    private final Statements statements;
    private final MissedRows rows;
    private final MissedPersons persons;
    private final LaterTalks talks;
    private final ReachDesk reached;
    private final Callbacks callbacks;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    MissedCallerDesk(
            Statements statements,
            MissedRows rows,
            MissedPersons persons,
            LaterTalks talks,
            ReachDesk reached,
            Callbacks callbacks,
            DomainEvents events,
            Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.persons = persons;
        this.talks = talks;
        this.reached = reached;
        this.callbacks = callbacks;
        this.events = events;
        this.clock = clock;
    }

    private record Missed(
            long call, String number, @Nullable Long customer, Outcome how, Instant at) {}

    /**
     * A call is over: if nobody spoke with the caller, or they gave up in line after a talk, they are missed. Told twice, it is
     * counted once.
     */
    @Transactional(rollbackOn = Throwable.class)
    void over(long id) throws SQLException {
        if (missed(id).isEmpty()) {
            return;
        }
        rows.lock();
        // Who it was may have become known while others said whose row is whose.
        Optional<Missed> call = missed(id);
        if (call.isPresent()) {
            keep(call.get());
        }
    }

    /**
     * Who was spoken with between the call's end and our hearing of it is not missed. Who was written to is reached, as long as that
     * does not come back.
     */
    private void keep(Missed call) throws SQLException {
        MissedPerson person = persons.of(call.customer(), call.number());
        if (talks.since(person, call.at()).isPresent()) {
            return;
        }
        long caller = rows.of(person, call.how(), call.at());
        statements.change(COUNT, call.call(), caller, call.at());
        rows.recount(caller);
        events.publish(new MissedCallerChanged(caller));
        reached.writtenSince(person, call.at());
    }

    private Optional<Missed> missed(long id) throws SQLException {
        return statements.first(
                MISSED,
                row -> new Missed(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        Outcome.valueOf(row.getString(4)),
                        RowTime.instant(row, 5)),
                id,
                NOT_SPOKEN,
                TurnedAway.reasons());
    }

    /** Somebody of the team has seen to it: a callback of theirs is settled with it. */
    @Transactional(rollbackOn = Throwable.class)
    void handle(long id, String note, long account, Optional<Long> seen) throws SQLException {
        @Nullable Long version = seen.orElse(null);
        Optional<MissedPerson> person =
                statements.first(PERSON, row -> new MissedPerson(row.getObject(1, Long.class), row.getString(2)), id);
        if (person.isPresent()) {
            callbacks.seenTo(person.get().customer(), person.get().number(), account);
        }
        if (statements.change(HANDLED, clock.instant(), account, note, id, version, version) == 0) {
            throw new ProblemException(
                    BackProblem.MISSED_CALL_CHANGED, "The caller was reached, or called again, meanwhile; look again.");
        }
        events.publish(new MissedCallerChanged(id));
    }
}
