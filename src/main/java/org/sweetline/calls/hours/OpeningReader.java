package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.schema.Statements;

/** The hours of all teams: one query for weeks, one for single days. */
@ApplicationScoped
class OpeningReader {

    private static final String WEEKS = "select team_id, weekday, opens, closes from team_opening order by 1, 2, 3";
    private static final String DAYS = """
            select d.team_id, d.day, d.name_en, d.name_ko, o.opens, o.closes
            from team_special_day d left join team_special_opening o on o.team_id = d.team_id and o.day = d.day
            order by 1, 2, 5
            """;

    private final Statements statements;

    @Inject
    OpeningReader(Statements statements) {
        this.statements = statements;
    }

    private record Opening(long team, int weekday, Span span) {}

    private record Day(long team, SpecialDay day) {}

    Map<Long, Week> weeks() throws SQLException {
        Map<Long, Map<DayOfWeek, List<Span>>> weeks = new HashMap<>();
        for (Opening opening : statements.list(WEEKS, OpeningReader::opening)) {
            weeks.computeIfAbsent(opening.team(), team -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(DayOfWeek.of(opening.weekday()), day -> new ArrayList<>())
                    .add(opening.span());
        }
        Map<Long, Week> found = new HashMap<>();
        weeks.forEach((team, days) -> found.put(team, new Week(days)));
        return found;
    }

    Map<Long, Map<LocalDate, SpecialDay>> specialDays() throws SQLException {
        Map<Long, Map<LocalDate, SpecialDay>> days = new HashMap<>();
        for (Day row : statements.list(DAYS, OpeningReader::day)) {
            days.computeIfAbsent(row.team(), team -> new HashMap<>())
                    .merge(row.day().day(), row.day(), OpeningReader::together);
        }
        return days;
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(row.getLong(1), row.getInt(2), new Span(row.getInt(3), row.getInt(4)));
    }

    private static Day day(ResultSet row) throws SQLException {
        int opens = row.getInt(5);
        List<Span> hours = row.wasNull() ? List.of() : List.of(new Span(opens, row.getInt(6)));
        LocalDate day = row.getObject(2, LocalDate.class);
        return new Day(row.getLong(1), new SpecialDay(day, row.getString(3), row.getString(4), hours));
    }

    private static SpecialDay together(SpecialDay one, SpecialDay more) {
        List<Span> hours = new ArrayList<>(one.hours());
        hours.addAll(more.hours());
        return new SpecialDay(one.day(), one.en(), one.ko(), hours);
    }
}
