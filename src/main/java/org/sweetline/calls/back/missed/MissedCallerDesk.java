package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Direction;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.back.BackProblem;
import org.sweetline.calls.back.Callbacks;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Keeps who could not be answered: one row a person, however often they call, until somebody has reached them. */
@ApplicationScoped
class MissedCallerDesk {

    /** An outcome with which the caller has not spoken with anybody; a callback is missed only once it came to nothing. */
    private static final Set<Outcome> MISSED =
            EnumSet.of(Outcome.ABANDONED, Outcome.VOICEMAIL, Outcome.TEXTED, Outcome.FAILED);

    private static final String KNOWN = "select 1 from missed_call where call_id = ?";
    /** As the figures have it: from the first coming into the line, without the message that is spoken after it. */
    private static final String WAITED = """
            select coalesce(extract(epoch from coalesce(left_line_at(id), ended_at) - queued_at), 0)::int
            from desk_call where id = ?
            """;

    private static final String LATER_REACH = """
            select 1 from desk_call c left join outgoing_call o on o.call_id = c.id
            where (c.caller = ? or o.number = ?) and c.answered_at > ? and c.outcome in ('ANSWERED', 'TRANSFERRED')
                and coalesce(o.answered_by, '') not like 'machine%' limit 1
            """;
    private static final String COUNT = "insert into missed_call (call_id, caller_id, at) values (?, ?, ?)";
    private static final String REACHED = """
            update missed_caller set reached_at = ?, reached_how = ?, reached_by = ?, version = version + 1
            where reached_at is null and last_at < ?
            """;
    private static final String WRITTEN_TO = """
            and (customer_id = living_customer(?)
                or number in (select value from contact_point where customer_id = living_customer(?) and kind = 'phone'))
            """;
    private static final String NUMBER = "select number from missed_caller where id = ?";
    private static final String HANDLED = """
            update missed_caller set reached_at = ?, reached_how = 'BY_HAND', reached_by = ?, note = ?,
                version = version + 1
            where id = ? and reached_at is null and (cast(? as bigint) is null or version = ?)
            """;

    private final Statements statements;
    private final MissedRows rows;
    private final CallDesk calls;
    private final Callbacks callbacks;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    MissedCallerDesk(
            Statements statements,
            MissedRows rows,
            CallDesk calls,
            Callbacks callbacks,
            DomainEvents events,
            Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.calls = calls;
        this.callbacks = callbacks;
        this.events = events;
        this.clock = clock;
    }

    /** A call is over: if nobody spoke with the caller, they are missed. Told twice, it is counted once. */
    @Transactional(rollbackOn = Throwable.class)
    void over(long id) throws SQLException {
        Call call = calls.find(id).orElseThrow();
        boolean missed = call.direction() == Direction.IN
                && call.answeredAt().isEmpty()
                && call.outcome().filter(MISSED::contains).isPresent();
        if (!missed || isSettled(call)) {
            return;
        }
        long caller = rows.keep(new MissedRows.Missed(
                call.caller(),
                call.customer().orElse(null),
                id,
                call.outcome().orElseThrow(),
                1,
                statements.first(WAITED, row -> row.getInt(1), id).orElse(0),
                call.beganAt(),
                call.beganAt()));
        statements.change(COUNT, id, caller, call.beganAt());
        events.publish(new MissedCallerChanged(caller));
    }

    /** Counted already, or reached between its end and our hearing of it. */
    private boolean isSettled(Call call) throws SQLException {
        return statements.first(KNOWN, row -> 1, call.id()).isPresent()
                || !call.caller().isEmpty()
                        && statements
                                .first(LATER_REACH, row -> 1, call.caller(), call.caller(), call.beganAt())
                                .isPresent();
    }

    /** Somebody spoke with the person of this number. */
    @Transactional(rollbackOn = Throwable.class)
    void spoken(String number, Reached how, @Nullable Long account, Instant at) throws SQLException {
        if (!number.isEmpty()) {
            tell(REACHED + " and number = ? returning id", at, how.name(), account, at, number);
        }
    }

    /** We wrote to this customer, on whatever way. */
    @Transactional(rollbackOn = Throwable.class)
    void written(long customer, Reached how, @Nullable Long account, Instant at) throws SQLException {
        tell(REACHED + WRITTEN_TO + " returning id", at, how.name(), account, at, customer, customer);
    }

    private void tell(String sql, @Nullable Object... values) throws SQLException {
        List<Long> reached = statements.list(sql, row -> row.getLong(1), values);
        reached.forEach(caller -> events.publish(new MissedCallerChanged(caller)));
    }

    /** Somebody of the team has seen to it: the callback that stands beside the missed call is settled with it. */
    @Transactional(rollbackOn = Throwable.class)
    void handle(long id, String note, long account, Optional<Long> seen) throws SQLException {
        @Nullable Long version = seen.orElse(null);
        Optional<String> number = statements.first(NUMBER, row -> row.getString(1), id);
        if (number.isPresent()) {
            callbacks.seenTo(number.get(), account);
        }
        if (statements.change(HANDLED, clock.instant(), account, note, id, version, version) == 0) {
            throw new ProblemException(
                    BackProblem.MISSED_CALL_CHANGED, "The caller was reached, or called again, meanwhile; look again.");
        }
        events.publish(new MissedCallerChanged(id));
    }
}
