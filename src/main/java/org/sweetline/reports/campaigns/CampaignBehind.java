package org.sweetline.reports.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.reports.BehindView;
import org.sweetline.returns.CameBack;
import org.sweetline.schema.Statements;
import org.sweetline.surge.topics.Topic;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** Lists the tickets and returns of those whom a campaign brought, the newest first. */
@ApplicationScoped
class CampaignBehind {

    private static final String TICKETS =
            "select t.id, t.created_at, t.id, t.subject, a.name from (select t.id, t.created_at, t.subject, t.assignee_id, c.topic "
                    + CampaignRows.TICKETS + """
                    ) t left join account a on a.id = t.assignee_id
                    where (? = '' or coalesce(t.topic, 'OTHER') = ?) and (t.created_at, t.id) < (?, ?)
                    order by t.created_at desc, t.id desc limit ?
                    """;
    private static final String BACK = ") o join return_request r on r.order_id = o.id and " + CameBack.WITHIN + """
                     where (r.requested_at, r.id) < (?, ?) order by r.requested_at desc, r.id desc limit ?
                    """;

    private static final String RETURNS =
            "select r.id, r.requested_at, r.ticket_id, 'RMA-' || r.id, null from (select o.id, o.placed_at ";
    private static final String ORDERS = "select o.id, o.placed_at, o.number, coalesce(p.name, o.customer_name) from ("
            + "select o.id, o.placed_at, o.number, o.customer_name, o.customer_id " + CampaignRows.ORDERS + """
            ) o left join customer p on p.id = o.customer_id where (o.placed_at, o.id) < (?, ?)
            order by o.placed_at desc, o.id desc limit ?
            """;
    /** Each by the first order that the campaign brought of theirs. */
    private static final String CUSTOMERS = "select o.id, o.placed_at, o.number, p.name from ("
            + "select distinct on (o.customer_id) o.id, o.placed_at, o.number, o.customer_id " + CampaignRows.ORDERS
            + """
             and o.customer_id is not null order by o.customer_id, o.placed_at, o.id
            ) o join customer p on p.id = o.customer_id where (o.placed_at, o.id) < (?, ?)
            order by o.placed_at desc, o.id desc limit ?
            """;

    private static final String CONTACTS =
            "select e.id, e.at, e.ticket_id, e.subject, a.name from (select e.id, e.at, e.ticket_id, t.subject, t.assignee_id "
                    + CampaignRows.CONTACTS + """
                    ) e left join account a on a.id = e.assignee_id where (e.at, e.id) < (?, ?)
                    order by e.at desc, e.id desc limit ?
                    """;

    private final Statements statements;

    @Inject
    CampaignBehind(Statements statements) {
        this.statements = statements;
    }

    /** @param topic "" for all */
    List<BehindView> tickets(long campaign, String topic, PageRequest page) throws SQLException {
        String wanted =
                topic.isEmpty() ? "" : Words.parse(Topic.class, "topic", topic).name();
        return statements.list(
                TICKETS, row -> view(BehindView.Kind.TICKET, row), page.newestFirst(campaign, wanted, wanted));
    }

    /** Of all orders of some time. */
    List<BehindView> returns(Instant from, Instant until, int days, PageRequest page) throws SQLException {
        return statements.list(
                RETURNS + CampaignRows.BEFORE + BACK,
                row -> view(BehindView.Kind.RETURN, row),
                page.newestFirst(from, until, days));
    }

    List<BehindView> returns(long campaign, int days, PageRequest page) throws SQLException {
        return statements.list(
                RETURNS + CampaignRows.ORDERS + BACK,
                row -> view(BehindView.Kind.RETURN, row),
                page.newestFirst(campaign, days));
    }

    List<BehindView> orders(long campaign, PageRequest page) throws SQLException {
        return statements.list(ORDERS, CampaignBehind::order, page.newestFirst(campaign));
    }

    List<BehindView> customers(long campaign, PageRequest page) throws SQLException {
        return statements.list(CUSTOMERS, CampaignBehind::order, page.newestFirst(campaign));
    }

    /** Their mails, texts and calls. */
    List<BehindView> contacts(long campaign, PageRequest page) throws SQLException {
        return statements.list(CONTACTS, row -> view(BehindView.Kind.TICKET, row), page.newestFirst(campaign));
    }

    private static BehindView order(ResultSet row) throws SQLException {
        return BehindView.order(row.getLong(1), RowTime.instant(row, 2), row.getString(3), row.getString(4));
    }

    private static BehindView view(BehindView.Kind kind, ResultSet row) throws SQLException {
        return BehindView.about(
                kind,
                row.getLong(1),
                RowTime.instant(row, 2),
                row.getObject(3, Long.class),
                null,
                row.getString(4),
                row.getString(5));
    }
}
