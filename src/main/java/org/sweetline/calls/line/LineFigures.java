package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.schema.Statements;

/** How many wait and talk, what the agents do, and how well the wait is told. */
@ApplicationScoped
class LineFigures {
    private static final String STATES =
            "select state, count(*) from agent_phone where state <> 'OFFLINE' group by state";

    // Told against had, over those who were answered: what callers were promised, honestly.
    private static final String MISSED_BY = """
            select coalesce(avg(abs(expected_wait - extract(epoch from answered_at - queued_at))), 0)
            from (select * from desk_call where expected_wait >= 0 and answered_at is not null and queued_at is not null
                order by began_at desc limit 200) as told
            """;

    private final LineRows rows;
    private final Statements statements;
    private final Clock clock;

    @Inject
    LineFigures(LineRows rows, Statements statements, Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    LineRows.Counts counts() throws SQLException {
        return rows.counts(clock.instant());
    }

    /** Those who are not at work are left out. */
    Map<State, Long> agents() throws SQLException {
        Map<State, Long> agents = new HashMap<>();
        statements
                .list(STATES, row -> Map.entry(State.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(state -> agents.put(state.getKey(), state.getValue()));
        return agents;
    }

    /** By how many seconds the wait that was told missed the real one, on average. */
    long waitToldError() throws SQLException {
        return statements.count(MISSED_BY);
    }
}
