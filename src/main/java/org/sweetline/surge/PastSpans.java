package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.PastSlice;
import org.sweetline.surge.detection.Series;

/** The same stretch of past days, by the clock on the wall. With a peak day or a surge in it it is no ordinary one. */
@ApplicationScoped
class PastSpans {

    /** Zone, twice; from and until on the wall; the first, the last and how many days between two; now. */
    private static final String SPANS = """
            select d.k, m.orders, m.contacts, m.calls,
                exists (select from peak_day p
                    where p.day between cast(d.begins as date) and cast(d.ends - interval '1 microsecond' as date))
                or exists (select from surge s
                    where s.began_at < d.until and coalesce(s.ended_at, 'infinity') > d.since)
            from (select w.*, w.begins at time zone ? as since, w.ends at time zone ? as until from (
                select k, cast(? as timestamp) - k * interval '1 day' as begins,
                    cast(? as timestamp) - k * interval '1 day' as ends
                from generate_series(cast(? as int), cast(? as int), cast(? as int)) k) w) d
            cross join lateral (
                select coalesce(sum(orders), 0) as orders, coalesce(sum(contacts), 0) as contacts,
                    coalesce(sum(calls), 0) as calls
                from surge_minute where minute >= d.since and minute < d.until) m
            where d.until <= ? order by d.k
            """;

    private final Statements statements;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    PastSpans(Statements statements, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.clock = clock;
    }

    /** Those that are over, the latest first: each so many days before the one before it. */
    List<Map<Series, PastSlice>> list(Instant from, Instant until, int step, int furthest) throws SQLException {
        String zone = config.zone().getId();
        return statements.list(
                SPANS, PastSpans::slices, zone, zone, wall(from), wall(until), step, furthest, step, clock.instant());
    }

    private String wall(Instant time) {
        return time.atZone(config.zone()).toLocalDateTime().toString();
    }

    private static Map<Series, PastSlice> slices(ResultSet row) throws SQLException {
        Map<Series, PastSlice> slices = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            slices.put(series, new PastSlice(row.getInt(1), row.getLong(series.ordinal() + 2), row.getBoolean(5)));
        }
        return slices;
    }
}
