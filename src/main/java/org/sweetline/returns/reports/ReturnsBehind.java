package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.reports.Assortment.Sold;
import org.sweetline.returns.reports.rates.RateSql;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** The returns behind a number, the newest first. */
@ApplicationScoped
public class ReturnsBehind {

    private static final String LIST = """
            select r.id, r.state, o.number, o.placed_at, r.requested_at, c.id, coalesce(c.name, ''), m.pieces, m.value,
                r.currency, m.name, m.reason
            from return_request r join shop_order o on o.id = r.order_id left join customer c on c.id = r.customer_id
            join lateral %s t on t.return_id = r.id
            join lateral (
                select sum(case when i.decided then greatest(i.authorized, i.requested * %d) else i.requested end) as pieces,
                    sum(i.unit_paid * i.requested) as value, (array_agg(i.name order by i.id))[1] as name,
                    (array_agg(i.reason order by i.id))[1] as reason
                from return_item i where i.return_id = r.id and %s) m on m.pieces > 0
            where %s %s order by r.requested_at desc, r.id desc limit ?
            """;
    /** As the days are counted: {@link RateSql}. */
    private static final String OF_COHORT = """
            o.placed_at >= ? and o.placed_at < ? and (select
                (min(p.created_at) is not null or o.state in ('complete', 'closed'))
                and cast(coalesce(min(p.created_at), o.placed_at + interval '2 days') at time zone ? as date) <= ?
                from shop_shipment p where p.shop = o.shop and p.order_key = o.external_id)
            """;

    private static final String OF_CAMPAIGN =
            " and exists (select from campaign_order b where b.order_id = o.id and b.campaign_id = ?)";
    private static final String BY_METHOD =
            " and exists (select from return_settlement s where s.return_id = r.id and s.state = 'DONE' and s.method = ?)";
    private static final String BY_DISPOSITION =
            " and exists (select from return_inspection n where n.return_id = r.id and n.disposition = ?)";

    private final Statements statements;
    private final Scopes scopes;

    @Inject
    ReturnsBehind(Statements statements, Scopes scopes) {
        this.statements = statements;
        this.scopes = scopes;
    }

    /**
     * @param pieces that the number counts
     * @param value of what was asked for
     */
    public record ReturnBehindView(
            String number,
            @OneOf(ReturnState.class) String state,
            String order,
            Instant orderedAt,
            Instant requestedAt,
            @Nullable String customer,
            String customerName,
            int pieces,
            BigDecimal value,
            String currency,
            String firstItem,
            String reason) {}

    Page<ReturnBehindView> of(ReturnFilter filter, BehindRequest number, PageRequest page) throws SQLException {
        return Page.of(
                list(filter, number, page),
                page.limit(),
                each -> new TimeCursor(
                                each.requestedAt(),
                                ReturnNumber.fromString(each.number()).id())
                        .text());
    }

    /** One more than the page holds. */
    public List<ReturnBehindView> list(ReturnFilter filter, BehindRequest number, PageRequest page)
            throws SQLException {
        Scope whole = scopes.of(filter, scopes.terms());
        Map<String, Sold> articles = number.isOfSize() ? scopes.articles() : Map.of();
        Scope scope = new Scope(filter, number.skus(whole, articles), whole.zone(), whole.ripe());
        boolean cohort = number.figure() == ReturnFigure.RETURNED;
        List<Object> parameters = new ArrayList<>();
        String items = items(scope, number, cohort, parameters);
        String where = where(scope, number, cohort, parameters);
        String behind = page.after()
                .map(cursor -> {
                    parameters.addAll(List.of(cursor.at(), cursor.id()));
                    return " and (r.requested_at, r.id) < (?, ?)";
                })
                .orElse("");
        parameters.add(page.limit() + 1);
        String sql =
                LIST.formatted(ReturnFigure.items(" where i.return_id = r.id"), cohort ? 0 : 1, items, where, behind);
        return statements.list(sql, ReturnsBehind::view, parameters.toArray());
    }

    private static String items(Scope scope, BehindRequest number, boolean cohort, List<Object> parameters) {
        StringBuilder items = new StringBuilder(cohort ? RateSql.CAME_BACK : "true");
        scope.skus().ifPresent(skus -> {
            items.append(scope.ofArticles("i.sku"));
            parameters.add(skus);
        });
        number.reason().ifPresent(reason -> {
            items.append(" and i.reason = ?");
            parameters.add(reason);
        });
        number.fault().ifPresent(fault -> {
            items.append(" and i.fault = ?");
            parameters.add(fault);
        });
        return items.toString();
    }

    private static String where(Scope scope, BehindRequest number, boolean cohort, List<Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (cohort) {
            where.append(OF_COHORT).append(scope.ofChannel("r.channel"));
            parameters.addAll(List.of(scope.start(), scope.end(), scope.zone().getId(), scope.ripe()));
            scope.filter().channel().ifPresent(channel -> parameters.add(channel.name()));
        } else {
            where.append(scope.asked()).append(" and ").append(number.figure().condition());
            parameters.addAll(scope.askedParameters());
        }
        number.campaign().ifPresent(id -> {
            where.append(OF_CAMPAIGN);
            parameters.add(id);
        });
        number.method().ifPresent(method -> {
            where.append(BY_METHOD);
            parameters.add(method);
        });
        number.disposition().ifPresent(disposition -> {
            where.append(BY_DISPOSITION);
            parameters.add(disposition);
        });
        return where.toString();
    }

    private static ReturnBehindView view(ResultSet row) throws SQLException {
        @Nullable Long customer = row.getObject(6, Long.class);
        return new ReturnBehindView(
                ReturnNumber.text(row.getLong(1)),
                Words.of(row.getString(2)),
                row.getString(3),
                RowTime.instant(row, 4),
                RowTime.instant(row, 5),
                CustomerNumber.textOrNull(customer),
                row.getString(7),
                row.getInt(8),
                row.getBigDecimal(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
