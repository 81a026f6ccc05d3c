package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.schema.Statements;
import org.sweetline.surge.FirstCounts;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.detection.PeakDays;
import org.sweetline.surge.detection.PeakDays.PastDay;
import org.sweetline.surge.detection.Series;

/** Judges the days of the last weeks, each by those before it. */
@ApplicationScoped
class DayStep {

    private static final String ALONE = "select pg_try_advisory_xact_lock(7267, 63)";
    private static final int JUDGED = 63;
    private static final String TOTALS = """
            select d.day, coalesce(sum(m.orders), 0), coalesce(sum(m.contacts), 0), coalesce(sum(m.calls), 0),
                coalesce(k.marked, ''), sum(m.orders + m.contacts + m.calls) is not null
            from (select cast(cast(? as date) - k * interval '1 day' as date) as day from generate_series(0, ?) k) d
            left join surge_minute m on m.minute >= cast(d.day as timestamp) at time zone ?
                and m.minute < cast(d.day + 1 as timestamp) at time zone ?
            left join surge_day k on k.day = d.day
            group by d.day, k.marked order by d.day
            """;
    private static final String KEEP = """
            insert into surge_day (day, orders, contacts, calls, found, found_in, counted)
            values (cast(? as date), ?, ?, ?, ?, ?, true)
            on conflict (day) do update set (orders, contacts, calls, found, found_in, counted)
              = (excluded.orders, excluded.contacts, excluded.calls, excluded.found, excluded.found_in, true)
            where (surge_day.orders, surge_day.contacts, surge_day.calls, surge_day.found, surge_day.found_in, surge_day.counted)
              is distinct from (excluded.orders, excluded.contacts, excluded.calls, excluded.found, excluded.found_in, true)
            """;

    private final Statements statements;
    private final FirstCounts firsts;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    DayStep(Statements statements, FirstCounts firsts, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.firsts = firsts;
        this.config = config;
        this.clock = clock;
    }

    private record Day(LocalDate day, long orders, long contacts, long calls, String marked, boolean known) {

        long of(Series series) {
            return switch (series) {
                case ORDERS -> orders;
                case CONTACTS -> contacts;
                case CALLS -> calls;
            };
        }
    }

    @Transactional(rollbackOn = Exception.class)
    void judge() throws SQLException {
        if (!statements.first(ALONE, row -> row.getBoolean(1)).orElse(false)) {
            return;
        }
        String zone = config.zone().getId();
        LocalDate today = clock.instant().atZone(config.zone()).toLocalDate();
        List<Day> days =
                statements.list(TOTALS, DayStep::day, today.toString(), JUDGED + PeakDays.DAYS, zone, zone).stream()
                        .dropWhile(day -> !day.known())
                        .toList();
        Map<Series, LocalDate> since = since();
        Set<LocalDate> peaks = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            List<String> found = found(days, i, since, peaks);
            boolean peak = day.marked().equals(DayMark.PEAK.name())
                    || !found.isEmpty() && !day.marked().equals(DayMark.ORDINARY.name());
            if (peak) {
                peaks.add(day.day());
            }
            if (ChronoUnit.DAYS.between(day.day(), today) <= JUDGED) {
                statements.change(
                        KEEP, day.day().toString(), day.orders(), day.contacts(), day.calls(), !found.isEmpty(), found);
            }
        }
    }

    /** The days after which each series is known: that of its first count is known in part. */
    private Map<Series, LocalDate> since() throws SQLException {
        Map<Series, LocalDate> since = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            Optional<Instant> first = firsts.of(series);
            first.ifPresent(at -> since.put(series, at.atZone(config.zone()).toLocalDate()));
        }
        return since;
    }

    private List<String> found(List<Day> days, int place, Map<Series, LocalDate> since, Set<LocalDate> peaks) {
        List<String> found = new ArrayList<>();
        since.forEach((series, begun) -> {
            List<PastDay> past = new ArrayList<>();
            for (int ago = 1; ago <= Math.min(place, PeakDays.DAYS); ago++) {
                Day day = days.get(place - ago);
                if (day.day().isAfter(begun)) {
                    past.add(new PastDay(ago, day.of(series), peaks.contains(day.day())));
                }
            }
            if (PeakDays.judge(days.get(place).of(series), past, config.day()).peak()) {
                found.add(series.name());
            }
        });
        return found;
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(
                LocalDate.parse(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getBoolean(6));
    }
}
