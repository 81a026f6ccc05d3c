package org.sweetline.reports.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportSheet.ReportQuoteView;
import org.sweetline.returns.CameBack;
import org.sweetline.satisfaction.figures.CampaignReach;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.praise.CustomerSign;
import org.sweetline.schema.Statements;
import org.sweetline.surge.topics.Topic;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Words;

/** Counts what those whom a campaign brought bought, wrote, sent back and said; one query each. */
@ApplicationScoped
class CampaignRows {

    static final String ORDERS = """
            from campaign_order b join shop_order o on o.id = b.order_id where b.campaign_id = ?
            """;
    /** Before it stands what is selected. Of tickets that have been silent since before the order nothing is read. */
    static final String TICKETS = """
            from (%s) b join ticket t on t.customer_id = b.customer_id and t.last_message_at >= b.at
                and t.created_at >= b.at and t.created_at < b.until
            left join contact_topic c on c.ticket_id = t.id
            """.formatted(CampaignReach.CUSTOMERS);

    /** The same. */
    static final String CONTACTS = """
            from (%s) b join ticket t on t.customer_id = b.customer_id and t.last_message_at >= b.at
            join timeline_entry e on e.ticket_id = t.id and e.direction = 'IN' and not e.automatic and e.channel <> 'survey'
                and e.at >= b.at and e.at < b.until
            """.formatted(CampaignReach.CUSTOMERS);

    private static final String TOPICS = "select coalesce(c.topic, 'OTHER'), count(*), count(distinct t.customer_id) "
            + TICKETS + " group by 1 order by 2 desc, 1";
    private static final String RETURNED =
            "select count(*), count(*) filter (where exists (select from return_request r where r.order_id = o.id and "
                    + CameBack.WITHIN + ")) ";
    static final String BEFORE = "from shop_order o where o.placed_at >= ? and o.placed_at < ?";
    private static final String QUOTES = """
            select p.quote, c.name, a.name, p.ticket_id
            from (%s) b join praise p on p.customer_id = b.customer_id and p.said_at >= b.at and p.said_at < b.until
            join customer c on c.id = p.customer_id left join account a on a.id = p.account_id
            where p.state = 'CONFIRMED'
            order by p.pinned_at desc nulls last, p.confidence desc, length(p.quote) > 240, p.id desc limit ?
            """.formatted(CampaignReach.CUSTOMERS);

    private final Statements statements;

    @Inject
    CampaignRows(Statements statements) {
        this.statements = statements;
    }

    /** Orders, and the customers behind them; orders of nobody we know are of none. */
    record Brought(long orders, long customers) {}

    Brought brought(long campaign) throws SQLException {
        return statements
                .first(
                        "select count(*), count(distinct o.customer_id) " + ORDERS,
                        row -> new Brought(row.getLong(1), row.getLong(2)),
                        campaign)
                .orElseThrow();
    }

    /** Mails, texts and calls of theirs. */
    long contacts(long campaign) throws SQLException {
        return statements.count("select count(*) " + CONTACTS, campaign);
    }

    /** Their tickets; the most frequent topic first. */
    List<TopicCountView> topics(long campaign) throws SQLException {
        return statements.list(
                TOPICS,
                row -> new TopicCountView(Words.of(Topic.valueOf(row.getString(1))), row.getLong(2), row.getLong(3), 0),
                campaign);
    }

    /** Its orders with a return within so many days. */
    Share returned(long campaign, int days) throws SQLException {
        return statements
                .first(RETURNED + ORDERS, CampaignRows::share, days, campaign)
                .orElse(Share.NONE);
    }

    List<ReportQuoteView> quotes(long campaign, int most) throws SQLException {
        return statements.list(QUOTES, CampaignRows::quote, campaign, most);
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(row.getLong(2), row.getLong(1));
    }

    private static ReportQuoteView quote(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(4, Long.class);
        return new ReportQuoteView(
                row.getString(1), CustomerSign.of(row.getString(2)), row.getString(3), TicketNumber.textOrNull(ticket));
    }
}
