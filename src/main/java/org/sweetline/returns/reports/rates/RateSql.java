package org.sweetline.returns.reports.rates;

import java.util.List;

/** How the two sides of return rates are counted of one day: the one place where they are defined. */
public final class RateSql {

    /** On a return r and its item i. What was called off was never sent back, and what nobody confirmed may be anybody's. */
    public static final String CAME_BACK = """
            r.closure not in ('CANCELLED', 'EXPIRED') and r.inquiry <> 'UNCONFIRMED'
                and case when i.decided then i.authorized else i.requested end > 0
            """;

    static final List<String> TABLES = List.of("return_rate_sent", "return_rate_back", "return_rate_orders");

    /** The zone, the begin of the day and of the next, and five times the day. */
    static final String COUNT = """
            with o as materialized (
                select o.id, cast(coalesce(s.at, o.placed_at + interval '2 days') at time zone ? as date) as sent_on
                from shop_order o left join lateral (
                    select min(p.created_at) as at from shop_shipment p
                    where p.shop = o.shop and p.order_key = o.external_id) s on true
                where o.placed_at >= ? and o.placed_at < ? and (s.at is not null or o.state in ('complete', 'closed'))
            ), b as materialized (
                select o.id, o.sent_on, i.sku, i.reason, i.fault, r.channel,
                    case when i.decided then i.authorized else i.requested end as pieces
                from o join return_request r on r.order_id = o.id join return_item i on i.return_id = r.id
                where %s
            ), sent as (
                insert into return_rate_sent (day, sent_on, sku, pieces)
                select cast(? as date), o.sent_on, l.sku,
                    sum(case when l.shipped > 0 then l.shipped else greatest(l.ordered - l.canceled, 0) end)
                from o join shop_order_line l on l.order_id = o.id and l.parent_line_id = '' group by 2, 3
            ), back as (
                insert into return_rate_back (day, sent_on, sku, reason, fault, channel, pieces)
                select cast(? as date), sent_on, sku, reason, fault, channel, sum(pieces) from b group by 2, 3, 4, 5, 6
            )
            insert into return_rate_orders (day, sent_on, what, channel, orders)
            select cast(? as date), sent_on, 'SENT', '', count(*) from o group by 2
            union all select cast(? as date), sent_on, 'BACK', '', count(distinct id) from b group by 2
            union all select cast(? as date), sent_on, 'CHANNEL', channel, count(distinct id) from b group by 2, 4
            """.formatted(CAME_BACK);

    private RateSql() {}
}
