package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Scores by campaign: contacts of customers with an order that it brought, from that order until a month after its end. Packed
 * days know nothing of orders, so surveys are read, those of these customers only: two queries.
 */
@ApplicationScoped
class CampaignScores {

    private static final int MOST = 20;

    /** A campaign that nobody ended is taken to have lasted two days, as where it is kept. */
    private static final String CAMPAIGNS = """
            select id, name, began_at, coalesce(ended_at, began_at + interval '2 days') from campaign
            where removed_at is null and began_at < ?
                and coalesce(ended_at, began_at + interval '2 days') + interval '30 days' > ?
            order by began_at desc, id desc limit ?
            """;
    /** The first and the last moment are said apart, so that the index of orders is used for them. */
    private static final String CONTACTS = """
            with brought as materialized (
                select k.id as campaign, o.customer_id, min(o.placed_at) as at,
                    max(coalesce(k.ended_at, k.began_at + interval '2 days')) + interval '30 days' as until
                from shop_order o join campaign k on o.placed_at >= k.began_at
                    and o.placed_at <= coalesce(k.ended_at, k.began_at + interval '2 days')
                where o.placed_at >= ? and o.placed_at <= ? and k.id = any (cast(? as bigint[])) and o.customer_id is not null
                    and (k.code <> '' and upper(o.coupon) = upper(k.code) or k.code = '' and (k.item = '' or exists (
                        select from shop_order_line l where l.order_id = o.id and l.name = k.item)))
                group by k.id, o.customer_id
            )
            select b.campaign, %s, count(*) from brought b
            join survey s on s.customer_id = b.customer_id and s.contact_at >= b.at and s.contact_at < b.until
            where s.contact_at >= ? and s.contact_at < ? %s
            group by 1, 2
            """;

    private final Statements statements;

    @Inject
    CampaignScores(Statements statements) {
        this.statements = statements;
    }

    private record Campaign(long id, String name, Instant began, Instant ended) {}

    /** The newest campaign first, also those of whose customers nobody was asked. */
    List<CsatTally> of(CsatScope asked, Instant from, Instant until, Instant now) throws SQLException {
        List<Campaign> campaigns = statements.list(CAMPAIGNS, CampaignScores::campaign, until, from, MOST);
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<Long, CsatTally> tallies = new HashMap<>();
        statements.list(
                CONTACTS.formatted(SurveyDays.OUTCOME, asked.condition()),
                row -> tallies.merge(
                        row.getLong(1),
                        SurveyOutcome.read(row.getString(2)).times(row.getLong(3), now),
                        CsatTally::plus),
                parameters(asked, campaigns, from, until));
        return campaigns.stream()
                .map(each ->
                        tallies.getOrDefault(each.id(), CsatTally.NOTHING).named(Long.toString(each.id()), each.name()))
                .toList();
    }

    private static Object[] parameters(CsatScope asked, List<Campaign> campaigns, Instant from, Instant until) {
        List<Object> parameters = new ArrayList<>();
        Instant first = campaigns.get(campaigns.size() - 1).began();
        parameters.add(first);
        parameters.add(
                campaigns.stream().map(Campaign::ended).max(Instant::compareTo).orElseThrow());
        parameters.add(campaigns.stream().map(each -> Long.toString(each.id())).toList());
        parameters.add(from.isAfter(first) ? from : first);
        parameters.add(until);
        parameters.addAll(asked.parameters());
        return parameters.toArray();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(row.getLong(1), row.getString(2), RowTime.instant(row, 3), RowTime.instant(row, 4));
    }
}
