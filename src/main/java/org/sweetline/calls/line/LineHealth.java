package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** How the line is: who waits how long, what the agents do, and how well the wait is told. */
@ApplicationScoped
class LineHealth implements HealthReporter {
    private static final String NAME = "line";

    private final LineFigures line;

    @Inject
    LineHealth(LineFigures line) {
        this.line = line;
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
        LineRows.Counts counts = line.counts();
        Map<String, Long> figures = new HashMap<>();
        figures.put("callersWaiting", counts.waiting());
        figures.put("longestWaitSeconds", counts.longestSeconds());
        figures.put("callsTalking", counts.talking());
        figures.put("callsLive", counts.live());
        line.agents().forEach((state, count) -> figures.put("agents" + camel(state.name()), count));
        figures.put("waitToldErrorSeconds", line.waitToldError());
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
