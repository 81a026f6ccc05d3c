package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.Series;
import org.sweetline.time.RowTime;

/**
 * Since when each series is counted. An order history goes back further than our own mails and calls; what lies before a
 * series began is no evidence of nothing.
 */
@ApplicationScoped
public class FirstCounts {

    /** Of a series that never was it reads all that was ever counted. */
    private static final String FIRST = """
            select (select min(minute) from surge_minute where orders > 0),
                (select min(minute) from surge_minute where contacts > 0),
                (select min(minute) from surge_minute where calls > 0)
            """;

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final Statements statements;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Map.of());

    @Inject
    FirstCounts(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Known(Instant goodUntil, Map<Series, Instant> of) {}

    /** Nothing while it never was counted. */
    public Optional<Instant> of(Series series) throws SQLException {
        Instant now = clock.instant();
        Known present = known;
        if (!now.isBefore(present.goodUntil())) {
            Map<Series, Instant> first =
                    statements.first(FIRST, FirstCounts::instants).orElseThrow();
            present = new Known(now.plus(GOOD_FOR), first);
            known = present;
        }
        return Optional.ofNullable(present.of().get(series));
    }

    /** How many whole days before then it was counted; below zero when it was not yet. */
    int daysBefore(Series series, Instant time) throws SQLException {
        return (int) of(series)
                .map(first -> Math.floorDiv(Duration.between(first, time).toSeconds(), 86_400L))
                .orElse(-1L)
                .longValue();
    }

    /** The past is not what it was. */
    void forget() {
        known = new Known(Instant.MIN, Map.of());
    }

    private static Map<Series, Instant> instants(ResultSet row) throws SQLException {
        Map<Series, Instant> first = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            Instant at = RowTime.nullable(row, series.ordinal() + 1);
            if (at != null) {
                first.put(series, at);
            }
        }
        return first;
    }
}
