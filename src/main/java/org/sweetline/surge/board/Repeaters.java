package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Customers who wrote or called more than once of late: one item each, with all their tickets. */
@ApplicationScoped
class Repeaters {

    private static final Duration OF_LATE = Duration.ofHours(4);
    private static final String READ = """
            select t.customer_id, min(c.name), count(*), count(*) filter (where e.kind = 'CALL'), max(e.at),
                array_agg(distinct 'T-' || t.id)
            from ticket t join timeline_entry e on e.ticket_id = t.id and e.at >= ? and e.direction = 'IN'
                and e.kind in ('MESSAGE', 'CALL') and not e.automatic and e.channel <> 'survey'
            join customer c on c.id = t.customer_id
            where t.last_message_at >= ? group by t.customer_id
            having count(*) > 1 and bool_or(t.status <> 'SOLVED')
            order by count(*) desc, max(e.at) desc limit 20
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    Repeaters(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    public record RepeaterView(
            String customer, String name, long attempts, long calls, Instant lastAt, List<String> tickets) {}

    List<RepeaterView> ofLate() throws SQLException {
        Instant since = clock.instant().minus(OF_LATE);
        return statements.list(
                READ,
                row -> new RepeaterView(
                        "C-" + row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        RowTime.instant(row, 5),
                        texts(row.getArray(6))),
                since,
                since);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
