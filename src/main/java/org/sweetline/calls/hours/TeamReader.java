package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.calls.hours.opening.HolidayCalendars;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.schema.Statements;
import org.sweetline.web.Bilingual;

/** All teams with their hours, the oldest first: three queries. */
@ApplicationScoped
public class TeamReader {

    private static final String TEAMS = """
            select id, name, name_ko, time_zone, languages, numbers, greeting_en, greeting_ko, calendars,
                voicemail_when_closed, callback_when_closed
            from team where closed_at is null order by id
            """;

    private final Statements statements;
    private final OpeningReader openings;

    @Inject
    TeamReader(Statements statements, OpeningReader openings) {
        this.statements = statements;
        this.openings = openings;
    }

    public List<Team> all() throws SQLException {
        Map<Long, Week> weeks = openings.weeks();
        Map<Long, Map<LocalDate, SpecialDay>> days = openings.specialDays();
        return statements.list(TEAMS, row -> {
            long id = row.getLong(1);
            Week week = weeks.getOrDefault(id, new Week(Map.of()));
            return team(row, week, days.getOrDefault(id, new HashMap<>()));
        });
    }

    private static Team team(ResultSet row, Week week, Map<LocalDate, SpecialDay> days) throws SQLException {
        Timetable timetable = new Timetable(
                ZoneId.of(row.getString(4)),
                week,
                days,
                TextArray.read(row, 9).stream()
                        .flatMap(key -> HolidayCalendars.byKey(key).stream())
                        .toList());
        return new Team(
                row.getLong(1),
                new Bilingual(row.getString(2), row.getString(3)),
                TextArray.read(row, 5),
                TextArray.read(row, 6),
                new Bilingual(row.getString(7), row.getString(8)),
                timetable,
                row.getBoolean(10),
                row.getBoolean(11));
    }
}
