package org.sweetline.reports.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.days.DayRows;
import org.sweetline.days.PackedDays;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;

/** Adds tickets up, from packed days, and lists those behind a number, by one query. */
@ApplicationScoped
public class TicketFigures {

    private static final String LIST = """
            select s.ticket_id, s.at, t.subject, t.status, a.name
            from ticket_sum s join ticket t on t.id = s.ticket_id left join account a on a.id = s.agent_id
            where s.at >= ? and s.at < ? %s and %s and (s.at, s.ticket_id) < (?, ?)
            order by s.at desc, s.ticket_id desc limit ?
            """;

    private final Statements statements;
    private final PackedDays packed;
    private final TicketDays table;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    TicketFigures(Statements statements, PackedDays packed, TicketDays table, SurgeConfig shop, Clock clock) {
        this.statements = statements;
        this.packed = packed;
        this.table = table;
        this.shop = shop;
        this.clock = clock;
    }

    /** All together, and group by group in the order of their keys. */
    public record Sums(TicketTally total, List<TicketTally> groups) {}

    public Sums sums(ReportQuery asked, TicketBy by) throws SQLException {
        DayRows rows = packed.read(table, asked.from(), asked.until());
        Instant now = clock.instant();
        List<TicketTally> groups = by == TicketBy.NONE ? List.of() : TicketCount.of(rows, asked, by, within(), now);
        TicketTally total = TicketCount.of(rows, asked, TicketBy.NONE, within(), now).stream()
                .findFirst()
                .orElse(TicketTally.NOTHING);
        return new Sums(total, groups);
    }

    public TicketTally total(ReportQuery asked) throws SQLException {
        return sums(asked, TicketBy.NONE).total();
    }

    public List<BehindView> behind(ReportQuery asked, TicketFigure figure, PageRequest page) throws SQLException {
        List<Object> parameters = parameters(asked);
        return statements.list(
                LIST.formatted(
                        condition(asked),
                        figure.condition(within(), clock.instant().getEpochSecond() - within())),
                TicketFigures::ticket,
                page.newestFirst(parameters.toArray()));
    }

    /** A first answer within so many seconds is in time. */
    public long within() {
        return shop.answerWithin().toSeconds();
    }

    private static String condition(ReportQuery asked) {
        StringBuilder sql = new StringBuilder();
        asked.value(ReportParameter.AGENT).ifPresent(id -> sql.append(" and coalesce(s.agent_id::text, '-') = ?"));
        asked.value(ReportParameter.CHANNEL).ifPresent(word -> sql.append(" and s.channel = ?"));
        asked.value(ReportParameter.LANGUAGE).ifPresent(word -> sql.append(" and s.language = ?"));
        asked.value(ReportParameter.TOPIC).ifPresent(word -> sql.append(" and coalesce(nullif(s.topic, ''), '-') = ?"));
        return sql.toString();
    }

    private static List<Object> parameters(ReportQuery asked) {
        List<Object> parameters = new ArrayList<>(List.of(asked.from(), asked.until()));
        asked.value(ReportParameter.AGENT).ifPresent(parameters::add);
        asked.value(ReportParameter.CHANNEL).ifPresent(parameters::add);
        asked.value(ReportParameter.LANGUAGE).ifPresent(parameters::add);
        asked.value(ReportParameter.TOPIC).ifPresent(parameters::add);
        return parameters;
    }

    private static BehindView ticket(ResultSet row) throws SQLException {
        return BehindView.ticket(
                row.getLong(1),
                RowTime.instant(row, 2),
                row.getLong(1),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }
}
