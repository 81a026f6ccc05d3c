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
import org.sweetline.satisfaction.figures.AnswerOutlook.Seen;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Scores by campaign: contacts of customers with an order that it brought, from that order until a month after its end. Packed
 * days know nothing of orders, so surveys are read, those of these customers only: two queries.
 */
@ApplicationScoped
class CampaignScores {

    private static final int MOST = 20;

    private static final String CAMPAIGNS = """
            select k.id, k.name, k.began_at, %1$s from campaign k
            where k.removed_at is null and k.began_at < ? and %1$s + interval '30 days' > ?
            order by k.began_at desc, k.id desc limit ?
            """.formatted(CampaignReach.END);
    /** The first and the last moment are said apart, so that the index of orders is used for them. */
    private static final String CONTACTS = """
            with brought as materialized (
                select o.campaign_id as campaign, o.customer_id, min(o.placed_at) as at,
                    max(o.ends_at) + interval '30 days' as until
                from campaign_order o
                where o.placed_at >= ? and o.placed_at <= ? and o.campaign_id = any (cast(? as bigint[]))
                    and o.customer_id is not null
                group by o.campaign_id, o.customer_id
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
    List<CsatTally> of(CsatScope asked, Instant from, Instant until, Seen outlook) throws SQLException {
        List<Campaign> campaigns = statements.list(CAMPAIGNS, CampaignScores::campaign, until, from, MOST);
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<Long, CsatTally> tallies = new HashMap<>();
        statements.list(
                CONTACTS.formatted(SurveyDays.OUTCOME, asked.condition()),
                row -> tallies.merge(
                        row.getLong(1),
                        SurveyOutcome.read(row.getString(2)).times(row.getLong(3), outlook),
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
