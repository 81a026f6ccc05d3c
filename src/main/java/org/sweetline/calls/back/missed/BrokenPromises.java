package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.back.PromiseBroken;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** A call that was promised and came to nothing: its customer still waits to hear from us. */
@ApplicationScoped
class BrokenPromises {

    private static final String BROKEN = """
            select b.number, b.customer_id, coalesce(b.wished_at, b.created_at), b.ended_at from callback b
            where b.id = ? and b.state in ('NOBODY', 'EXPIRED') and b.missed_id is null and b.number <> ''
            for update of b
            """;

    private static final String KEPT = "update callback set missed_id = ? where id = ?";

    private final Statements statements;
    private final MissedRows rows;
    private final MissedPersons persons;
    private final LaterTalks talks;
    private final ReachDesk reached;
    private final DomainEvents events;

    @Inject
    BrokenPromises(
            Statements statements,
            MissedRows rows,
            MissedPersons persons,
            LaterTalks talks,
            ReachDesk reached,
            DomainEvents events) {
        this.statements = statements;
        this.rows = rows;
        this.persons = persons;
        this.talks = talks;
        this.reached = reached;
        this.events = events;
    }

    private record Broken(String number, @Nullable Long customer, Instant promised, Instant over) {}

    /** Keeps the customer of this callback if it came to nothing. Told twice, they are kept once. */
    void keep(long callback) throws SQLException {
        Optional<Broken> broken = statements.first(BROKEN, BrokenPromises::broken, callback);
        if (broken.isEmpty()) {
            return;
        }
        rows.lock();
        MissedPerson person = persons.of(broken.get().customer(), broken.get().number());
        if (talks.since(person, broken.get().promised()).isPresent()) {
            return;
        }
        long caller = rows.of(person, Outcome.CALLBACK, broken.get().over());
        statements.change(KEPT, caller, callback);
        rows.recount(caller);
        events.publish(new MissedCallerChanged(caller));
        reached.writtenSince(person, broken.get().over());
        events.publish(new PromiseBroken(callback));
    }

    private static Broken broken(ResultSet row) throws SQLException {
        return new Broken(
                row.getString(1), row.getObject(2, Long.class), RowTime.instant(row, 3), RowTime.instant(row, 4));
    }
}
