package org.sweetline.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.CalledView;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.figures.NeverAsked;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Who was not asked for one reason: one query. */
@ApplicationScoped
class NotAskedList {

    private static final TimeCursor BEHIND_ALL = new TimeCursor(Instant.parse("9999-12-31T00:00:00Z"), 0);
    private static final String HUNG_UP = """
            select d.id, d.began_at, p.ticket_id, d.id, coalesce(t.subject, ''), null
            from desk_call d left join phone_call p on p.sid = d.sid left join ticket t on t.id = p.ticket_id
            where d.began_at >= ? and d.began_at < ? and (d.began_at, d.id) < (?, ?) and %s
            order by d.began_at desc, d.id desc limit ?
            """.formatted(NeverAsked.HUNG_UP);
    private static final String UNSOLVED = """
            select t.id, t.created_at, t.id, cast(null as bigint), t.subject, a.name
            from ticket t left join account a on a.id = t.assignee_id
            where t.created_at >= ? and t.created_at < ? and (t.created_at, t.id) < (?, ?) and %s
            order by t.created_at desc, t.id desc limit ?
            """.formatted(NeverAsked.UNSOLVED);
    private static final String SURVEYS = """
            select s.id, s.contact_at, s.ticket_id, s.call_id, coalesce(t.subject, ''), a.name
            from survey s left join ticket t on t.id = s.ticket_id left join account a on a.id = s.agent_id
            where s.contact_at >= ? and s.contact_at < ? %s and (s.contact_at, s.id) < (?, ?)
                and case when s.state = 'SUPPRESSED' then s.suppressed else s.state end = ?
            order by s.contact_at desc, s.id desc limit ?
            """;

    private final Statements statements;

    @Inject
    NotAskedList(Statements statements) {
        this.statements = statements;
    }

    List<BehindView> of(ReportQuery asked, String reason, PageRequest page) throws SQLException {
        TimeCursor after = page.after().orElse(BEHIND_ALL);
        int limit = page.limit() + 1;
        return switch (reason) {
            case "hung-up" ->
                statements.list(
                        HUNG_UP, NotAskedList::call, asked.from(), asked.until(), after.at(), after.id(), limit);
            case "unsolved" ->
                statements.list(
                        UNSOLVED, NotAskedList::ticket, asked.from(), asked.until(), after.at(), after.id(), limit);
            default -> surveys(asked, reason, after, limit);
        };
    }

    private List<BehindView> surveys(ReportQuery asked, String reason, TimeCursor after, int limit)
            throws SQLException {
        if (!reason.matches("[a-z-]{1,30}")) {
            throw ProblemException.invalid("figure", "must be one of the reasons");
        }
        List<Object> parameters = asked.csat().boundParameters();
        parameters.addAll(
                List.of(after.at(), after.id(), reason.toUpperCase(Locale.ROOT).replace('-', '_'), limit));
        return statements.list(SURVEYS.formatted(asked.csat().condition()), NotAskedList::ticket, parameters.toArray());
    }

    private static BehindView call(ResultSet row) throws SQLException {
        return view(BehindView.Kind.CALL, row);
    }

    private static BehindView ticket(ResultSet row) throws SQLException {
        return view(BehindView.Kind.TICKET, row);
    }

    static BehindView view(BehindView.Kind kind, ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(3, Long.class);
        return new BehindView(
                Words.of(kind),
                row.getLong(1),
                RowTime.instant(row, 2),
                ticket == null ? null : "T-" + ticket,
                row.getObject(4, Long.class),
                row.getString(5),
                "",
                null,
                row.getString(6));
    }

    static BehindView of(CalledView call) {
        return new BehindView(
                Words.of(BehindView.Kind.CALL),
                call.id(),
                call.at(),
                call.ticket(),
                call.id(),
                "",
                call.outcome(),
                call.rating(),
                call.agent() == null ? null : call.agent().name());
    }
}
