package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.sweetline.schema.Statements;

/** How many texts went out in the last day, how many wait, and how many never arrived. */
@ApplicationScoped
public class TextCount {

    private static final String OF_THE_DAY = """
            select count(*), count(*) filter (where state in ('DELIVERED', 'UNDELIVERED', 'FAILED')),
                count(*) filter (where state in ('UNDELIVERED', 'FAILED')),
                (select count(*) from text_message where state in ('WAITING', 'SENDING')),
                (select count(*) from text_message where state = 'UNKNOWN')
            from text_message where direction = 'OUT' and created_at >= ?
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    TextCount(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    public Map<String, Long> ofTheDay() throws SQLException {
        return statements
                .first(OF_THE_DAY, TextCount::figures, clock.instant().minus(Duration.ofDays(1)))
                .orElse(Map.of());
    }

    private static Map<String, Long> figures(ResultSet row) throws SQLException {
        long settled = row.getLong(2);
        return Map.of(
                "textsToday", row.getLong(1),
                "settledToday", settled,
                "undeliveredPercent", settled == 0 ? 0 : 100 * row.getLong(3) / settled,
                "textsWaiting", row.getLong(4),
                "textsUnclear", row.getLong(5));
    }
}
