package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.PastSlice;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.Usual;
import org.sweetline.time.RowTime;

/** What our own minutes say is usual at a time of the week. */
@ApplicationScoped
class UsualCounts {

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
    /** Of a series that never was it reads all that was ever counted. */
    private static final String FIRST = """
            select (select min(minute) from surge_minute where orders > 0),
                (select min(minute) from surge_minute where contacts > 0),
                (select min(minute) from surge_minute where calls > 0)
            """;

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final Statements statements;
    private final SurgeConfig config;
    private volatile Firsts firsts = new Firsts(Instant.MIN, Map.of());

    @Inject
    UsualCounts(Statements statements, SurgeConfig config) {
        this.statements = statements;
        this.config = config;
    }

    /** When each series was first seen. */
    private record Firsts(Instant goodUntil, Map<Series, Instant> of) {

        int daysOf(Series series, Instant now) {
            Instant first = of.get(series);
            return first == null ? 0 : (int) Duration.between(first, now).toDays();
        }
    }

    Map<Series, Double> perMinute(Instant now) throws SQLException {
        String zone = config.zone().getId();
        String wall = now.atZone(config.zone()).toLocalDateTime().toString();
        List<Map<Series, PastSlice>> days = statements.list(SLICES, UsualCounts::slices, zone, zone, wall, zone, zone);
        Firsts seen = firsts(now);
        Map<Series, Double> usual = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            List<PastSlice> slices = new ArrayList<>();
            days.forEach(day -> slices.add(day.get(series)));
            usual.put(series, Usual.perMinute(slices, seen.daysOf(series, now)));
        }
        return usual;
    }

    /** The past is not what it was. */
    void forget() {
        firsts = new Firsts(Instant.MIN, Map.of());
    }

    private Firsts firsts(Instant now) throws SQLException {
        Firsts known = firsts;
        if (now.isBefore(known.goodUntil())) {
            return known;
        }
        Map<Series, Instant> first =
                statements.first(FIRST, UsualCounts::instants).orElseThrow();
        Firsts present = new Firsts(now.plus(GOOD_FOR), first);
        firsts = present;
        return present;
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

    private static Map<Series, PastSlice> slices(ResultSet row) throws SQLException {
        Map<Series, PastSlice> slices = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            slices.put(series, new PastSlice(row.getInt(1), row.getLong(series.ordinal() + 2), row.getBoolean(5)));
        }
        return slices;
    }
}
