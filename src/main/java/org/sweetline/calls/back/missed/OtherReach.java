package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** How somebody was reached who was not reached by this reply. */
@ApplicationScoped
class OtherReach {

    private static final String REPLIED = """
            select case e.channel when 'sms' then 'TEXT' else 'MAIL' end, case when not e.automatic then e.author_id end,
                e.at, e.id
            from timeline_entry lost join ticket asked on asked.id = lost.ticket_id
            join ticket t on t.customer_id = asked.customer_id join timeline_entry e on e.ticket_id = t.id
            where lost.id = ? and e.id <> lost.id and e.direction = 'OUT' and e.delivery_state in ('SENT', 'DELIVERED')
                and e.at > ?
            order by e.at, e.id limit 1
            """;
    private static final String COMPLETED = """
            select 'BY_HAND', ended_by, ended_at, cast(null as bigint) from callback
            where ended_at > ? and state = 'DONE' and last_result = 'BY_HAND'
                and (customer_id = ? or customer_id is null and number = nullif(?, ''))
            order by ended_at limit 1
            """;

    private final Statements statements;
    private final LaterTalks talks;

    @Inject
    OtherReach(Statements statements, LaterTalks talks) {
        this.statements = statements;
        this.talks = talks;
    }

    Optional<Reach> since(MissedPerson person, Instant then, long entry) throws SQLException {
        Optional<Reach> talk = talks.since(person, then);
        if (talk.isPresent()) {
            return talk;
        }
        Optional<Reach> reply = statements.first(REPLIED, OtherReach::reach, entry, then);
        return reply.isPresent()
                ? reply
                : statements.first(COMPLETED, OtherReach::reach, then, person.customer(), person.number());
    }

    private static Reach reach(ResultSet row) throws SQLException {
        return new Reach(
                Reached.valueOf(row.getString(1)),
                row.getObject(2, Long.class),
                RowTime.instant(row, 3),
                row.getObject(4, Long.class));
    }
}
