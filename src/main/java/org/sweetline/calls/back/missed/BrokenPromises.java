package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.back.missed.MissedRows.Missed;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** A call that was promised and came to nothing: its customer still waits to hear from us. */
@ApplicationScoped
class BrokenPromises {

    /** Those who talk with us, or did since they were promised it, are not waiting; if that comes to nothing they are missed anew. */
    private static final String BROKEN = """
            select b.number, b.customer_id, coalesce(b.call_id, tried.call_id), (b.call_id is not null)::int,
                coalesce(extract(epoch from coalesce(left_line_at(d.id), d.ended_at) - d.queued_at), 0)::int,
                coalesce(d.began_at, b.created_at), b.ended_at
            from callback b
            left join desk_call d on d.id = b.call_id
            left join lateral (select a.call_id from callback_attempt a where a.callback_id = b.id
                order by a.at desc limit 1) tried on true
            where b.id = ? and b.state in ('NOBODY', 'EXPIRED') and b.missed_id is null and b.number <> ''
                and not exists (select 1 from desk_call s left join outgoing_call o on o.call_id = s.id
                    where s.caller = b.number and s.answered_at > b.created_at
                        and (s.outcome is null or s.outcome in ('ANSWERED', 'TRANSFERRED'))
                        and coalesce(o.answered_by, '') not like 'machine%' and coalesce(o.answered_by, '') <> 'fax')
            for update of b
            """;

    private static final String KEPT = "update callback set missed_id = ? where id = ?";

    private final Statements statements;
    private final MissedRows rows;
    private final DomainEvents events;

    @Inject
    BrokenPromises(Statements statements, MissedRows rows, DomainEvents events) {
        this.statements = statements;
        this.rows = rows;
        this.events = events;
    }

    /** Keeps the customer of this callback if it came to nothing. Told twice, they are kept once. */
    void keep(long callback) throws SQLException {
        Optional<Missed> broken = statements.first(BROKEN, BrokenPromises::missed, callback);
        if (broken.isPresent()) {
            long caller = rows.keep(broken.get());
            statements.change(KEPT, caller, callback);
            events.publish(new MissedCallerChanged(caller));
        }
    }

    private static Missed missed(ResultSet row) throws SQLException {
        return new Missed(
                row.getString(1),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                Outcome.CALLBACK,
                row.getInt(4),
                row.getInt(5),
                RowTime.instant(row, 6),
                RowTime.instant(row, 7));
    }
}
