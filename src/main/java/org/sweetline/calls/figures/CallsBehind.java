package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.CallView.Named;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Lists the calls behind a number, the newest first: one query, by the very condition that counted them. */
@ApplicationScoped
public class CallsBehind {

    private static final String NAMED = """
            select s.call_id, s.at, s.direction, s.outcome, s.language, s.topic, t.id, t.name, a.id, a.name, p.ticket_id,
                case when s.offered then s.wait_ms end, s.talk, s.hold, s.wrap, s.transfers, s.rating
            from s join desk_call c on c.id = s.call_id
            left join phone_call p on p.sid = c.sid
            left join team t on t.id = s.team_id
            left join account a on a.id = s.account
            order by s.at desc, s.call_id desc
            """;

    private final Statements statements;
    private final Scopes scopes;

    @Inject
    CallsBehind(Statements statements, Scopes scopes) {
        this.statements = statements;
        this.scopes = scopes;
    }

    List<CalledView> of(FiguresRequest asked, Filter filter, CallsRequest number, PageRequest page)
            throws SQLException {
        Scope scope = number.span(scopes.of(asked, filter));
        List<Object> parameters = new ArrayList<>(TallySql.callParameters(scope));
        StringBuilder calls = counted(scope, number.figure());
        narrow(asked, number, calls, parameters);
        return list(scope, calls, parameters, page);
    }

    /** As many as the figure of the scope says. */
    public List<CalledView> of(Scope scope, Figure figure, PageRequest page) throws SQLException {
        return list(scope, counted(scope, figure), new ArrayList<>(TallySql.callParameters(scope)), page);
    }

    private static StringBuilder counted(Scope scope, Figure figure) {
        boolean agents = scope.isOfOneAgent();
        return new StringBuilder(TallySql.calls(scope, agents))
                .append(" and ")
                .append(figure.condition(scope.targets(), agents));
    }

    private List<CalledView> list(Scope scope, StringBuilder calls, List<Object> parameters, PageRequest page)
            throws SQLException {
        boolean agents = scope.isOfOneAgent();
        TimeCursor before = page.after().orElse(TimeCursor.BEHIND_ALL);
        calls.append(" and (s.at, s.call_id) < (?, ?) order by s.at desc, s.call_id desc limit ?");
        parameters.addAll(List.of(before.at(), before.id(), page.limit() + 1));
        String part = agents ? "h" : "s";
        String sql = ("with s as materialized (select s.*, %1$s as account, %2$s.talk_ms as talk, %2$s.hold_ms as hold,"
                        + " %2$s.wrap_ms as wrap from %3$s)")
                .formatted(agents ? "h.account_id" : "s.agent_id", part, calls);
        return statements.list(sql + NAMED, CallsBehind::view, parameters.toArray());
    }

    private static void narrow(
            FiguresRequest asked, CallsRequest number, StringBuilder calls, List<Object> parameters) {
        number.waitFrom().ifPresent(seconds -> {
            calls.append(" and s.wait_ms >= ?");
            parameters.add(seconds * 1_000L);
        });
        number.waitUntil().ifPresent(seconds -> {
            calls.append(" and s.wait_ms < ?");
            parameters.add(seconds * 1_000L);
        });
        number.cell(asked.every()).ifPresent(cell -> {
            calls.append(" and %s = ? and %s = ?"
                    .formatted(WeekGrid.Cell.weekdaySql(), WeekGrid.Cell.minuteSql(cell.width())));
            String zone = asked.zone().getId();
            parameters.addAll(List.of(zone, cell.weekday(), zone, cell.minute()));
        });
    }

    private static CalledView view(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(11, Long.class);
        return new CalledView(
                row.getLong(1),
                RowTime.instant(row, 2),
                Words.of(row.getString(3)),
                Words.of(row.getString(4)),
                row.getString(5),
                row.getString(6),
                named(row, 7),
                named(row, 9),
                TicketNumber.textOrNull(ticket),
                seconds(row, 12),
                seconds(row, 13),
                seconds(row, 14),
                seconds(row, 15),
                row.getInt(16),
                row.getObject(17, Integer.class));
    }

    private static @Nullable Named named(ResultSet row, int column) throws SQLException {
        @Nullable String name = row.getString(column + 1);
        return name == null ? null : new Named(row.getLong(column), name);
    }

    private static @Nullable BigDecimal seconds(ResultSet row, int column) throws SQLException {
        @Nullable BigDecimal millis = row.getBigDecimal(column);
        return millis == null ? null : millis.movePointLeft(3);
    }
}
