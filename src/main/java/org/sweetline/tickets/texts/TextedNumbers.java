package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sweetline.schema.Statements;

/** Those of our numbers that customers have written to of late. */
@ApplicationScoped
public class TextedNumbers {
    private static final Duration OF_LATE = Duration.ofDays(90);
    private static final String OURS = """
            select distinct own_number from text_message where direction = 'IN' and own_number <> '' and created_at >= ?
            order by own_number
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    TextedNumbers(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    public List<String> ours() throws SQLException {
        return statements.list(OURS, row -> row.getString(1), clock.instant().minus(OF_LATE));
    }
}
