package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Whether we talked with somebody since then, or do: who talks with us is not waiting. If nothing comes of it they are missed anew. */
@ApplicationScoped
class LaterTalks {

    /** A call that is answered after that moment may have begun before it, but not long before. */
    private static final String TALKS = """
            select d.direction, d.answered_at, d.agent_id from (
                select id from desk_call where customer_id = ? and began_at > ?
                union select id from desk_call where caller = nullif(?, '') and began_at > ?
                    and (customer_id is null or cast(? as bigint) is null or customer_id = ?)
                union select o.call_id from outgoing_call o join desk_call c on c.id = o.call_id
                    where o.number = nullif(?, '') and o.placed_at > ?
                        and (c.customer_id is null or cast(? as bigint) is null or c.customer_id = ?)) as theirs
            join desk_call d on d.id = theirs.id left join outgoing_call p on p.call_id = d.id
            where d.answered_at > ? and (d.outcome is null or d.outcome in ('ANSWERED', 'TRANSFERRED'))
                and coalesce(p.answered_by, '') not like 'machine%' and coalesce(p.answered_by, '') <> 'fax'
            order by d.answered_at limit 1
            """;

    private static final long LONGEST_SECONDS = 24 * 60 * 60;

    private final Statements statements;

    @Inject
    LaterTalks(Statements statements) {
        this.statements = statements;
    }

    /** The first of them. */
    Optional<Reach> since(MissedPerson person, Instant then) throws SQLException {
        Instant from = then.minusSeconds(LONGEST_SECONDS);
        @Nullable Long customer = person.customer();
        String number = person.number();
        return statements.first(
                TALKS,
                row -> new Reach(
                        row.getString(1).equals("IN") ? Reached.CALLED_IN : Reached.CALLED_OUT,
                        row.getObject(3, Long.class),
                        RowTime.instant(row, 2),
                        null),
                customer,
                from,
                number,
                from,
                customer,
                customer,
                number,
                from,
                customer,
                customer,
                then);
    }
}
