package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.board.SurgeBoardView.BoardAgentsView;
import org.sweetline.surge.board.SurgeBoardView.BoardCallbacksView;
import org.sweetline.time.RowTime;

/** Who waits, who is there, who is to be called: one statement over rows that are few, however many are over. */
@ApplicationScoped
class LiveFigures {

    private static final Duration LATE = Duration.ofMinutes(15);
    private static final String READ = """
            select c.waiting, c.longest, c.talking, p.available, p.on_call, p.wrap_up, p.away, b.due, b.late, b.open,
                (select count(*) from missed_caller where reached_at is null)
            from (select count(*) filter (where stage in ('WAITING', 'RINGING') and direction = 'IN') as waiting,
                    min(coalesce(waiting_since, queued_at))
                        filter (where stage in ('WAITING', 'RINGING') and direction = 'IN') as longest,
                    count(*) filter (where stage = 'TALKING') as talking from desk_call where stage <> 'ENDED') c
            cross join (select count(*) filter (where state in ('AVAILABLE', 'RINGING')) as available,
                    count(*) filter (where state = 'ON_CALL') as on_call,
                    count(*) filter (where state = 'WRAP_UP') as wrap_up,
                    count(*) filter (where state = 'AWAY') as away from agent_phone) p
            cross join (select count(*) filter (where state = 'DUE') as due,
                    count(*) filter (where state = 'DUE' and due_at < ?) as late, count(*) as open
                    from callback where ended_at is null) b
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    LiveFigures(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    record Live(
            long waiting,
            @Nullable Instant longestSince,
            long talking,
            BoardAgentsView agents,
            BoardCallbacksView callbacks) {}

    Live read() throws SQLException {
        return statements
                .first(
                        READ,
                        row -> new Live(
                                row.getLong(1),
                                RowTime.nullable(row, 2),
                                row.getLong(3),
                                new BoardAgentsView(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)),
                                new BoardCallbacksView(
                                        row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11))),
                        clock.instant().minus(LATE))
                .orElseThrow();
    }
}
