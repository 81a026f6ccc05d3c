package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.Band;
import org.sweetline.surge.detection.Phase;
import org.sweetline.surge.detection.Reading;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;
import org.sweetline.time.RowTime;

/** How each series stood at the last look, for the next look and for the board. */
@ApplicationScoped
public class WatchRows {

    private static final String ALONE = "select pg_try_advisory_xact_lock(7267, 61)";
    private static final String LIST = """
            select series, phase, since, hit_at, calm_since, begun_at, peak, peak_at,
                seen_at, count, usual, low, high, unheard_since
            from surge_watch
            """;
    private static final String KEEP = """
            insert into surge_watch (series, phase, since, hit_at, calm_since, begun_at, peak, peak_at,
                seen_at, count, usual, low, high, unheard_since)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (series) do update set (phase, since, hit_at, calm_since, begun_at, peak, peak_at,
                seen_at, count, usual, low, high, unheard_since)
              = (excluded.phase, excluded.since, excluded.hit_at, excluded.calm_since,
                excluded.begun_at, excluded.peak, excluded.peak_at, excluded.seen_at, excluded.count, excluded.usual,
                excluded.low, excluded.high, excluded.unheard_since)
            """;

    private final Statements statements;

    @Inject
    WatchRows(Statements statements) {
        this.statements = statements;
    }

    /**
     * A series and its last look.
     *
     * @param unheardSince from when on its counts are not known; null when they are
     */
    public record Watched(
            Series series,
            SeriesWatch watch,
            Instant seenAt,
            long count,
            Band band,
            @Nullable Instant unheardSince) {}

    /** Within a transaction: false while another node looks. */
    boolean alone() throws SQLException {
        return statements.first(ALONE, row -> row.getBoolean(1)).orElse(false);
    }

    /** Of those that were looked at. */
    public Map<Series, Watched> all() throws SQLException {
        Map<Series, Watched> all = new EnumMap<>(Series.class);
        statements.list(LIST, WatchRows::watched).forEach(watched -> all.put(watched.series(), watched));
        return all;
    }

    void keep(Series series, SeriesWatch watch, Reading reading, @Nullable Instant unheardSince) throws SQLException {
        statements.change(
                KEEP,
                series.name(),
                watch.phase().name(),
                watch.since(),
                watch.hitAt(),
                watch.calmSince(),
                watch.begunAt(),
                watch.peak(),
                watch.peakAt(),
                reading.at(),
                reading.count(),
                reading.band().usual(),
                reading.band().low(),
                reading.band().high(),
                unheardSince);
    }

    private static Watched watched(ResultSet row) throws SQLException {
        SeriesWatch watch = new SeriesWatch(
                Phase.valueOf(row.getString(2)),
                RowTime.instant(row, 3),
                RowTime.nullable(row, 4),
                RowTime.nullable(row, 5),
                RowTime.nullable(row, 6),
                row.getLong(7),
                RowTime.nullable(row, 8));
        return new Watched(
                Series.valueOf(row.getString(1)),
                watch,
                RowTime.instant(row, 9),
                row.getLong(10),
                new Band(row.getDouble(11), row.getLong(12), row.getLong(13)),
                RowTime.nullable(row, 14));
    }
}
