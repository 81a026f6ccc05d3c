package org.sweetline.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.schema.Statements;
import org.sweetline.surge.topics.Topic;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** Lists what minutes add up to, by the same conditions as they are counted: one query each. */
@ApplicationScoped
class MinutesBehind {

    private static final String ORDERS = """
            select o.id, o.placed_at, o.number, coalesce(c.name, o.customer_name)
            from shop_order o left join customer c on c.id = o.customer_id
            where o.placed_at >= ? and o.placed_at < ? and (o.placed_at, o.id) < (?, ?)
            order by o.placed_at desc, o.id desc limit ?
            """;
    private static final String CONTACTS = """
            select e.id, e.at, e.ticket_id, cast(null as bigint), t.subject, a.name
            from timeline_entry e join ticket t on t.id = e.ticket_id left join account a on a.id = t.assignee_id
            where e.at >= ? and e.at < ? and e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL') and not e.automatic
                and e.channel <> 'survey' and (e.at, e.id) < (?, ?)
            order by e.at desc, e.id desc limit ?
            """;
    private static final String CALLS = """
            select d.id, %1$s, p.ticket_id, d.id, coalesce(t.subject, ''), a.name
            from desk_call d left join phone_call p on p.sid = d.sid left join ticket t on t.id = p.ticket_id
            left join account a on a.id = t.assignee_id
            where d.began_at >= ? - interval '2 hours' and %1$s >= ? and %1$s < ? and d.direction = 'IN' %2$s
                and (%1$s, d.id) < (?, ?)
            order by %1$s desc, d.id desc limit ?
            """;
    private static final String TOPICS = """
            select t.id, c.%1$s, t.id, cast(null as bigint), t.subject, a.name
            from contact_topic c join ticket t on t.id = c.ticket_id left join account a on a.id = t.assignee_id
            where c.%1$s >= ? and c.%1$s < ? and c.topic = ? and (c.%1$s, t.id) < (?, ?)
            order by c.%1$s desc, t.id desc limit ?
            """;

    private final Statements statements;

    @Inject
    MinutesBehind(Statements statements) {
        this.statements = statements;
    }

    /** Nothing when the figure is none of these. */
    Optional<List<BehindView>> of(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        Instant from = asked.from().truncatedTo(ChronoUnit.MINUTES);
        Instant until = asked.until().plus(Duration.ofMinutes(1)).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
        return switch (figure) {
            case "orders" -> Optional.of(statements.list(ORDERS, MinutesBehind::order, page.newestFirst(from, until)));
            case "contacts" -> Optional.of(list(CONTACTS, BehindView.Kind.TICKET, page.newestFirst(from, until)));
            case "calls" ->
                Optional.of(list(
                        CALLS.formatted("d.began_at", ""), BehindView.Kind.CALL, page.newestFirst(from, from, until)));
            case "hung-up" ->
                Optional.of(list(
                        CALLS.formatted("d.ended_at", "and d.outcome = 'ABANDONED'"),
                        BehindView.Kind.CALL,
                        page.newestFirst(from, from, until)));
            case "topic" -> Optional.of(topics("first_at", asked, page));
            case "topic-spoken" -> Optional.of(topics("at", asked, page));
            default -> Optional.empty();
        };
    }

    private List<BehindView> topics(String time, ReportQuery asked, PageRequest page) throws SQLException {
        return list(
                TOPICS.formatted(time),
                BehindView.Kind.TICKET,
                page.newestFirst(asked.from(), asked.until(), topic(asked)));
    }

    private List<BehindView> list(String sql, BehindView.Kind kind, Object... parameters) throws SQLException {
        return statements.list(sql, row -> NotAskedList.view(kind, row), parameters);
    }

    private static String topic(ReportQuery asked) {
        return Words.parse(
                        Topic.class, "topic", asked.value(ReportParameter.TOPIC).orElse(null))
                .name();
    }

    private static BehindView order(ResultSet row) throws SQLException {
        return BehindView.order(row.getLong(1), RowTime.instant(row, 2), row.getString(3), row.getString(4));
    }
}
