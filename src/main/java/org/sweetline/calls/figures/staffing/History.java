package org.sweetline.calls.figures.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sweetline.calls.figures.Every;
import org.sweetline.schema.Statements;

/** What the last four days of the same weekday brought, by the clock on the wall. */
@ApplicationScoped
class History {

    private static final int DAYS = 4;
    private static final int DAYS_TRIED = 8;

    private static final String SUMS = """
            select (s.at at time zone ?)::date::text,
                floor(extract(epoch from (s.at at time zone ?)::time))::int / 60 / %d * %1$d,
                count(*) filter (where s.offered), count(*) filter (where s.answered),
                coalesce(sum(s.talk_ms + s.hold_ms + s.wrap_ms) filter (where s.answered), 0)
            from call_sum s where s.direction = 'IN' and s.at >= ? and s.at < ?
                and (s.at at time zone ?)::date::text = any (?) %s
            group by 1, 2
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    History(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Days that had calls at all, offered calls of a mean one by minute of the day, each hour once, and the mean seconds for a
     * call.
     */
    record Past(List<LocalDate> days, Map<Integer, Double> calls, long handled, double handleSeconds) {}

    private record Row(LocalDate day, int minute, long offered, long answered, long millis) {}

    Past before(LocalDate day, ZoneId zone, Every every, Optional<Long> team) throws SQLException {
        List<LocalDate> asked = sameWeekdays(day, LocalDate.now(clock.withZone(zone)));
        LocalDate first = asked.get(asked.size() - 1);
        List<Object> parameters = new ArrayList<>(List.of(zone.getId(), zone.getId()));
        parameters.add(first.atStartOfDay(zone).toInstant());
        parameters.add(asked.get(0).plusDays(1).atStartOfDay(zone).toInstant());
        parameters.add(zone.getId());
        parameters.add(asked.stream().map(LocalDate::toString).toList());
        team.ifPresent(parameters::add);
        String sql = SUMS.formatted(every.width().toMinutes(), team.isPresent() ? "and s.team_id = ?" : "");
        List<Row> rows = statements.list(
                sql,
                row -> new Row(
                        LocalDate.parse(row.getString(1)),
                        row.getInt(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)),
                parameters.toArray());
        return past(rows, new WallClock(zone, every.width()));
    }

    /** The latest first; what is not over yet is no history. */
    private static List<LocalDate> sameWeekdays(LocalDate day, LocalDate today) {
        LocalDate latest = day.minusWeeks(1);
        while (!latest.isBefore(today)) {
            latest = latest.minusWeeks(1);
        }
        List<LocalDate> days = new ArrayList<>();
        for (int week = 0; week < DAYS_TRIED; week++) {
            days.add(latest.minusWeeks(week));
        }
        return days;
    }

    private static Past past(List<Row> rows, WallClock clock) {
        List<LocalDate> days = rows.stream()
                .filter(row -> row.offered() > 0)
                .map(Row::day)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(DAYS)
                .toList();
        Map<Integer, Double> calls = new TreeMap<>();
        long handled = 0;
        long millis = 0;
        for (Row row : rows) {
            if (days.contains(row.day())) {
                calls.merge(row.minute(), row.offered() / clock.times(days, row.minute()), Double::sum);
                handled += row.answered();
                millis += row.millis();
            }
        }
        return new Past(days, calls, handled, handled == 0 ? 0 : millis / 1_000d / handled);
    }
}
