package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.PastSlice;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.Usual;
import org.sweetline.time.RowTime;

/** Counts minutes, and reads what was counted. */
@ApplicationScoped
public class Minutes {

    private static final String BACKLOG = """
            insert into surge_minute (minute, backlog)
            values (?, (select count(*) from ticket where status = 'OPEN'))
            on conflict (minute) do update set backlog = excluded.backlog
            """;
    private static final String LIST = """
            select minute, orders, contacts, calls, abandons, answered, wait_ms, backlog from surge_minute
            where minute >= ? and minute < ? order by minute
            """;
    /** Wall time of now, zone; twice. Days with a surge or a flag are no ordinary days. */
    private static final String SLICES = """
            select k, coalesce(sum(m.orders), 0), coalesce(sum(m.contacts), 0), coalesce(sum(m.calls), 0),
                exists (select from peak_day p where p.day = cast(d.middle as date)) or exists (
                    select from surge s where s.began_at < d.middle at time zone ? + interval '30 minutes'
                        and coalesce(s.ended_at, 'infinity') > d.middle at time zone ? - interval '30 minutes')
            from (select k, cast(? as timestamp) - k * interval '1 day' as middle from generate_series(1, 56) k) d
            left join surge_minute m on m.minute >= d.middle at time zone ? - interval '30 minutes'
                and m.minute < d.middle at time zone ? + interval '30 minutes'
            group by k, d.middle order by k
            """;

    private static final String FIRST = """
            select (select min(minute) from surge_minute where orders > 0),
                (select min(minute) from surge_minute where contacts > 0),
                (select min(minute) from surge_minute where calls > 0)
            """;

    private final Statements statements;
    private final SurgeConfig config;

    @Inject
    Minutes(Statements statements, SurgeConfig config) {
        this.statements = statements;
        this.config = config;
    }

    /** @param backlog how many tickets were open; null when nobody looked */
    public record Minute(
            Instant at,
            int orders,
            int contacts,
            int calls,
            int abandons,
            int answered,
            long waitMillis,
            @Nullable Integer backlog) {

        public int of(Series series) {
            return switch (series) {
                case ORDERS -> orders;
                case CONTACTS -> contacts;
                case CALLS -> calls;
            };
        }
    }

    /** The newest minutes, on each turn. */
    void countOfLate(Instant from, Instant until) throws SQLException {
        statements.change(
                MinuteCount.OF_LATE, from, until, from, until, from, from, until, from, from, until, from, from, until);
    }

    /** A stretch of the past: what came late, or was imported. */
    void countOfBefore(Instant from, Instant until) throws SQLException {
        statements.change(
                MinuteCount.OF_BEFORE, from, until, from, until, from, until, from, from, until, from, from, until);
    }

    void keepBacklog(Instant now) throws SQLException {
        statements.change(BACKLOG, now.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Those that anything is known of, the oldest first. */
    public List<Minute> list(Instant from, Instant until) throws SQLException {
        return statements.list(LIST, Minutes::minute, from, until);
    }

    /** One count a minute up to the present one, those without anything too. */
    static long[] counts(List<Minute> minutes, Series series, Instant now, int width) {
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        long[] counts = new long[width];
        for (Minute minute : minutes) {
            long ago = Duration.between(minute.at(), present).toMinutes();
            if (ago >= 0 && ago < width) {
                counts[(int) (width - 1 - ago)] = minute.of(series);
            }
        }
        return counts;
    }

    /** What is usual in one minute at this time of the week. */
    Map<Series, Double> usual(Instant now) throws SQLException {
        String zone = config.zone().getId();
        String wall = now.atZone(config.zone()).toLocalDateTime().toString();
        List<Map<Series, PastSlice>> days = statements.list(SLICES, Minutes::slices, zone, zone, wall, zone, zone);
        Map<Series, Integer> history = history(now);
        Map<Series, Double> usual = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            List<PastSlice> slices = new ArrayList<>();
            days.forEach(day -> slices.add(day.get(series)));
            usual.put(series, Usual.perMinute(slices, history.getOrDefault(series, 0)));
        }
        return usual;
    }

    private Map<Series, Integer> history(Instant now) throws SQLException {
        Map<Series, Integer> history = new EnumMap<>(Series.class);
        statements.first(FIRST, row -> {
            for (Series series : Series.values()) {
                Instant first = RowTime.nullable(row, series.ordinal() + 1);
                history.put(
                        series,
                        first == null ? 0 : (int) Duration.between(first, now).toDays());
            }
            return history;
        });
        return history;
    }

    private static Map<Series, PastSlice> slices(ResultSet row) throws SQLException {
        Map<Series, PastSlice> slices = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            slices.put(series, new PastSlice(row.getInt(1), row.getLong(series.ordinal() + 2), row.getBoolean(5)));
        }
        return slices;
    }

    private static Minute minute(ResultSet row) throws SQLException {
        return new Minute(
                RowTime.instant(row, 1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getLong(7),
                row.getObject(8, Integer.class));
    }
}
