package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.calls.back.missed.MissedRows.Attempt;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** A reply came back: who counted as reached by it alone still waits to hear from us. */
@ApplicationScoped
class CameBackDesk {

    private static final String RESTING = """
            select id, customer_id, number, last_at from missed_caller where reached_entry = ? order by id for update
            """;
    private static final String REOPEN = """
            update missed_caller set came_back_how = reached_how, came_back_at = ?, reached_at = null, reached_how = '',
                reached_by = null, reached_entry = null, version = version + 1
            where id = ?
            """;
    private static final String REST_ON = """
            update missed_caller set reached_how = ?, reached_by = ?, reached_at = ?, reached_entry = ?,
                version = version + 1
            where id = ?
            """;
    private static final String TELL_OF = """
            update missed_caller m set came_back_how = w.reached_how, came_back_at = ?, version = m.version + 1
            from missed_caller w where w.id = ? and m.id = ?
            """;

    private final Statements statements;
    private final MissedRows rows;
    private final OtherReach others;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    CameBackDesk(Statements statements, MissedRows rows, OtherReach others, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.others = others;
        this.events = events;
        this.clock = clock;
    }

    private record Resting(long id, MissedPerson person, Instant lastAt) {}

    /** Told twice, it changes nothing more. */
    @Transactional(rollbackOn = Throwable.class)
    void cameBack(long entry) throws SQLException {
        if (statements.first(RESTING, CameBackDesk::resting, entry).isEmpty()) {
            return;
        }
        rows.lock();
        for (Resting caller : statements.list(RESTING, CameBackDesk::resting, entry)) {
            Optional<Reach> other = others.since(caller.person(), caller.lastAt(), entry);
            if (other.isPresent()) {
                restOn(caller, other.get());
            } else {
                missAgain(caller);
            }
        }
    }

    private void restOn(Resting caller, Reach other) throws SQLException {
        statements.change(REST_ON, other.how().name(), other.account(), other.at(), other.entry(), caller.id());
        events.publish(new MissedCallerChanged(caller.id()));
    }

    /** If they called again meanwhile they have a row, which takes in this one. */
    private void missAgain(Resting caller) throws SQLException {
        Optional<Long> again = rows.open(caller.person(), caller.id());
        if (again.isEmpty()) {
            statements.change(REOPEN, clock.instant(), caller.id());
            events.publish(new MissedCallerChanged(caller.id()));
            return;
        }
        for (Attempt attempt : rows.attempts(caller.id())) {
            rows.lead(attempt, again.get());
        }
        statements.change(TELL_OF, clock.instant(), caller.id(), again.get());
        rows.drop(caller.id());
        rows.recount(again.get());
        events.publish(new MissedCallerChanged(again.get()));
    }

    private static Resting resting(ResultSet row) throws SQLException {
        return new Resting(
                row.getLong(1),
                new MissedPerson(row.getObject(2, Long.class), row.getString(3)),
                RowTime.instant(row, 4));
    }
}
