package org.sweetline.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet.ReportQuoteView;
import org.sweetline.reports.sums.TicketBy;
import org.sweetline.satisfaction.praise.CustomerSign;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;

/** Counts confirmed kind words, and reads them; one query each. */
@ApplicationScoped
public class PraiseCounts {

    private static final String FROM = """
            from praise p left join ticket_sum s on s.ticket_id = p.ticket_id
            where p.state = '%s' and p.said_at >= ? and p.said_at < ? %s
            """;
    private static final String LIST = """
            select p.id, p.said_at, p.ticket_id, p.call_id, p.quote, a.name, c.name
            from praise p left join ticket_sum s on s.ticket_id = p.ticket_id left join account a on a.id = p.account_id
            left join customer c on c.id = p.customer_id
            where p.state = 'CONFIRMED' and p.said_at >= ? and p.said_at < ? %s and (p.said_at, p.id) < (?, ?)
            order by %s limit ?
            """;
    private static final String NEWEST = "p.said_at desc, p.id desc";
    /** What was said to a person first, and what is short enough to be read aloud. */
    private static final String WARMEST =
            "p.pinned_at desc nulls last, p.confidence desc, length(p.quote) > 240, p.id desc";

    private final Statements statements;

    @Inject
    PraiseCounts(Statements statements) {
        this.statements = statements;
    }

    /** What was counted of one group. */
    public record PraiseTally(String key, long confirmed, long customers) {

        public static final PraiseTally NOTHING = new PraiseTally("", 0, 0);
    }

    public List<PraiseTally> tallies(ReportQuery asked, TicketBy by) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        if (by == TicketBy.DAY) {
            parameters.add(asked.zone().getId());
        }
        parameters.addAll(parameters(asked));
        String sql = "select " + key(by) + ", count(*), count(distinct p.customer_id) "
                + FROM.formatted("CONFIRMED", condition(asked)) + " group by 1";
        return statements.list(
                sql, row -> new PraiseTally(row.getString(1), row.getLong(2), row.getLong(3)), parameters.toArray());
    }

    /** Heard and not confirmed yet. */
    public long waiting(ReportQuery asked) throws SQLException {
        return statements.count(
                "select count(*) " + FROM.formatted("SUGGESTED", condition(asked)),
                parameters(asked).toArray());
    }

    List<BehindView> behind(ReportQuery asked, PageRequest page) throws SQLException {
        return statements.list(
                LIST.formatted(condition(asked), NEWEST),
                PraiseCounts::behind,
                page.newestFirst(parameters(asked).toArray()));
    }

    /** For the team's own eyes. */
    public List<ReportQuoteView> quotes(ReportQuery asked, int most) throws SQLException {
        List<Object> parameters = parameters(asked);
        parameters.addAll(List.of(TimeCursor.BEHIND_ALL.at(), TimeCursor.BEHIND_ALL.id(), most));
        return statements.list(LIST.formatted(condition(asked), WARMEST), PraiseCounts::quote, parameters.toArray());
    }

    private static String key(TicketBy by) {
        return switch (by) {
            case NONE, CHANNEL -> "''";
            case DAY -> "to_char(p.said_at at time zone ?, 'YYYY-MM-DD')";
            case AGENT -> "coalesce(p.account_id::text, '-')";
            case TOPIC -> "coalesce(nullif(s.topic, ''), '-')";
            case LANGUAGE -> "p.language";
        };
    }

    private static String condition(ReportQuery asked) {
        StringBuilder sql = new StringBuilder();
        asked.value(ReportParameter.AGENT).ifPresent(id -> sql.append(" and coalesce(p.account_id::text, '-') = ?"));
        asked.value(ReportParameter.LANGUAGE).ifPresent(word -> sql.append(" and p.language = ?"));
        asked.value(ReportParameter.TOPIC).ifPresent(word -> sql.append(" and coalesce(nullif(s.topic, ''), '-') = ?"));
        return sql.toString();
    }

    private static List<Object> parameters(ReportQuery asked) {
        List<Object> parameters = new ArrayList<>(List.of(asked.from(), asked.until()));
        asked.value(ReportParameter.AGENT).ifPresent(parameters::add);
        asked.value(ReportParameter.LANGUAGE).ifPresent(parameters::add);
        asked.value(ReportParameter.TOPIC).ifPresent(parameters::add);
        return parameters;
    }

    private static BehindView behind(ResultSet row) throws SQLException {
        return NotAskedList.view(BehindView.Kind.PRAISE, row);
    }

    private static ReportQuoteView quote(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(3, Long.class);
        return new ReportQuoteView(
                row.getString(5), CustomerSign.of(row.getString(7)), row.getString(6), TicketNumber.textOrNull(ticket));
    }
}
