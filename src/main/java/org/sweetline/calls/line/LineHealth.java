package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** How the line is: who waits how long, what the agents do, and how well the wait is told. */
@ApplicationScoped
class LineHealth implements HealthReporter {
    private static final String NAME = "line";
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
    LineHealth(LineRows rows, Statements statements, Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public ComponentHealth health() {
        try {
            return ComponentHealth.ok(NAME, "Callers are shared out to agents.", figures());
        } catch (SQLException e) {
            // The database is a component of its own and says so itself.
            return ComponentHealth.ok(NAME, "Nothing is known while the database is away.", Map.of());
        }
    }

    private Map<String, Long> figures() throws SQLException {
        LineRows.Counts counts = rows.counts(clock.instant());
        Map<String, Long> figures = new HashMap<>();
        figures.put("callersWaiting", counts.waiting());
        figures.put("longestWaitSeconds", counts.longestSeconds());
        figures.put("callsTalking", counts.talking());
        figures.put("callsLive", counts.live());
        for (Map.Entry<String, Long> state :
                statements.list(STATES, row -> Map.entry(row.getString(1), row.getLong(2)))) {
            figures.put("agents" + camel(state.getKey()), state.getValue());
        }
        statements
                .first(MISSED_BY, row -> row.getLong(1))
                .ifPresent(error -> figures.put("waitToldErrorSeconds", error));
        return figures;
    }

    private static String camel(String state) {
        StringBuilder words = new StringBuilder();
        for (String word : state.split("_")) {
            words.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
