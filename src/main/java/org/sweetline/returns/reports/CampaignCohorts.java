package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.returns.reports.ReturnReportView.CampaignCohortView;
import org.sweetline.returns.reports.ReturnReportView.ReturnDifferenceView;
import org.sweetline.returns.reports.rates.RateSql;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Orders that a campaign brought against all others of the days, by how many have a return: two queries. */
@ApplicationScoped
class CampaignCohorts {

    private static final int MOST = 20;

    private static final String CAMPAIGNS = """
            select k.id, k.name, k.began_at, campaign_end(k) from campaign k
            where k.removed_at is null and k.began_at < ? and campaign_end(k) >= ?
            order by k.began_at desc, k.id desc limit ?
            """;
    /** The first and the last moment are said apart, so that the index of orders is used for them. */
    private static final String COHORTS = """
            with hit as (
                select b.campaign_id as campaign, o.id, exists (
                    select from return_request r join return_item i on i.return_id = r.id
                    where r.order_id = o.id and %s and (? = '' or r.channel = ?)) as back
                from shop_order o join campaign_order b on b.order_id = o.id
                left join lateral (
                    select min(p.created_at) as at from shop_shipment p
                    where p.shop = o.shop and p.order_key = o.external_id) s on true
                where b.placed_at >= ? and b.placed_at < ? and b.campaign_id = any (cast(? as bigint[]))
                    and (s.at is not null or o.state in ('complete', 'closed'))
                    and cast(coalesce(s.at, o.placed_at + interval '2 days') at time zone ? as date) <= ?
            )
            select campaign, count(*), count(*) filter (where back) from hit group by campaign
            union all select 0, count(distinct id), count(distinct id) filter (where back) from hit
            """.formatted(RateSql.CAME_BACK);

    private final Statements statements;

    @Inject
    CampaignCohorts(Statements statements) {
        this.statements = statements;
    }

    private record Campaign(long id, String name, Instant began, Instant ended) {}

    /** @param all orders of these days with a return, of all orders of them; what no campaign brought is the rest */
    List<CampaignCohortView> of(Scope scope, Share all) throws SQLException {
        List<Campaign> campaigns =
                statements.list(CAMPAIGNS, CampaignCohorts::campaign, scope.end(), scope.start(), MOST);
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<Long, Share> brought = new HashMap<>();
        statements.list(
                COHORTS,
                row -> brought.put(row.getLong(1), new Share(row.getLong(3), row.getLong(2))),
                parameters(scope, campaigns));
        Share any = brought.getOrDefault(0L, Share.NONE);
        long rest = Math.max(0, all.of() - any.of());
        Share normal = new Share(Math.min(rest, Math.max(0, all.hits() - any.hits())), rest);
        return campaigns.stream()
                .map(each -> view(each, brought.getOrDefault(each.id(), Share.NONE), normal))
                .toList();
    }

    private static CampaignCohortView view(Campaign campaign, Share orders, Share normal) {
        ReturnDifferenceView difference = orders.of() == 0 || normal.of() == 0
                ? null
                : ReturnDifferenceView.of(Difference.between(orders, normal));
        return new CampaignCohortView(
                campaign.id(),
                campaign.name(),
                campaign.began(),
                campaign.ended(),
                ReturnShareView.of(orders),
                ReturnShareView.of(normal),
                difference);
    }

    private static Object[] parameters(Scope scope, List<Campaign> campaigns) {
        String channel = scope.filter().channel().map(Enum::name).orElse("");
        Instant first = campaigns.get(campaigns.size() - 1).began();
        Instant last = campaigns.stream()
                .map(Campaign::ended)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Object[] {
            channel,
            channel,
            first.isAfter(scope.start()) ? first : scope.start(),
            last.isBefore(scope.end()) ? last.plusSeconds(1) : scope.end(),
            campaigns.stream().map(each -> Long.toString(each.id())).toList(),
            scope.zone().getId(),
            scope.ripe()
        };
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(row.getLong(1), row.getString(2), RowTime.instant(row, 3), RowTime.instant(row, 4));
    }
}
