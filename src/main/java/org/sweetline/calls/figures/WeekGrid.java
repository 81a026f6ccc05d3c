package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.calls.figures.WeekView.WeekCellView;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** Adds up the calls of weekdays and times of day. */
@ApplicationScoped
class WeekGrid {

    private final Statements statements;
    private final Scopes scopes;

    @Inject
    WeekGrid(Statements statements, Scopes scopes) {
        this.statements = statements;
        this.scopes = scopes;
    }

    /** A place in the week. */
    record Cell(int weekday, int minute, int width) {

        static String weekdaySql() {
            return "extract(isodow from s.at at time zone ?)::int";
        }

        static String minuteSql(int width) {
            String minutes = "(extract(epoch from (s.at at time zone ?)::time)::int / 60)";
            return "%s / %d * %2$d".formatted(minutes, width);
        }
    }

    WeekView of(FiguresRequest asked, Filter filter) throws SQLException {
        Every every = asked.every();
        if (every == Every.DAY) {
            throw ProblemException.invalid("every", "must be one of quarter, half, hour");
        }
        Scope scope = scopes.of(asked.everyDay(), filter);
        if (scope.isOfOneAgent()) {
            // Nobody can say who waited for one agent and hung up before.
            return new WeekView(scope.zone().getId(), Words.of(every), List.of());
        }
        int width = (int) every.width().toMinutes();
        String counted = "count(*) filter (where %s)";
        String sql = "select %s, %s, %s, %s, %s from %s group by 1, 2 order by 1, 2"
                .formatted(
                        Cell.weekdaySql(),
                        Cell.minuteSql(width),
                        counted.formatted(Figure.OFFERED.condition(scope.targets(), false)),
                        counted.formatted(Figure.IN_TIME.condition(scope.targets(), false)),
                        counted.formatted(Figure.ABANDONED.condition(scope.targets(), false)),
                        TallySql.calls(scope, false));
        List<Object> parameters =
                new ArrayList<>(List.of(scope.zone().getId(), scope.zone().getId()));
        parameters.addAll(TallySql.callParameters(scope));
        int[] days = weekdays(asked.first(), asked.last());
        List<WeekCellView> cells = statements.list(
                sql,
                row -> new WeekCellView(
                        row.getInt(1),
                        row.getInt(2),
                        days[row.getInt(1)],
                        row.getLong(3),
                        RatioView.of(row.getLong(4), row.getLong(3)),
                        RatioView.of(row.getLong(5), row.getLong(3))),
                parameters.toArray());
        return new WeekView(scope.zone().getId(), Words.of(every), cells);
    }

    /** How many Mondays there are stands at 1. */
    private static int[] weekdays(LocalDate first, LocalDate last) {
        int[] days = new int[8];
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days[day.getDayOfWeek().getValue()]++;
        }
        return days;
    }
}
