package org.sweetline.bench;

import java.util.List;

/**
 * What was bought and what of it came back, of the orders of {@link PastYearOfContacts}: 19 of a hundred, as in online shops of the
 * United States (NRF, 2025), one to four weeks after the purchase. One in 25 was called off; those of the last two weeks are on their way.
 */
final class PastYearOfReturns {

    /** Of 2,400 articles, one or two in an order. */
    private static final String LINES = """
            insert into shop_order_line (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled, price, total)
            select o.id, k, o.id || '-' || k, 'A' || article || '-M', 'Scarf ' || article, k, k, 0, 0, 25, 25 * k
            from shop_order o cross join generate_series(1, 1 + cast(o.id % 2 as int)) k
            cross join lateral (select (hashint8(o.id * 2 + k) & 65535) % 2400 as article) a
            """;

    private static final String REQUESTS = """
            insert into return_request (id, order_id, customer_id, channel, state, needs, closure, currency, requested_at, decided_at,
                value)
            select 3000000 + row_number() over (order by at), id, customer_id, case dice % 10 when 0 then 'PHONE' when 1 then 'MAIL'
                    else 'PORTAL' end,
                case when dice % 25 = 0 then 'CANCELLED' when young then 'AUTHORIZED' else 'RESOLVED' end,
                case when young and dice % 25 <> 0 then 'PARCEL' else 'NOTHING' end,
                case when dice % 25 = 0 then 'CANCELLED' when young then 'OPEN' else 'CLOSED' end, 'USD', at,
                at + interval '5 hours', 25
            from (select o.id, o.customer_id, hashint8(o.id * 7) & 65535 as dice, back.at,
                    back.at > now() - interval '14 days' as young
                from shop_order o cross join lateral (
                    select o.placed_at + interval '7 days' + interval '1 minute' * ((hashint8(o.id * 3) & 65535) % 30240) as at) back
                where (hashint8(o.id * 5) & 65535) % 100 < 19 and back.at < now()) r
            """;

    private static final String ITEMS = """
            insert into return_item (id, return_id, line_id, sku, name, reason, fault, wanted, given, requested, decided, authorized,
                received, inspected, accepted, settled, logistics, settlement, unit_paid)
            select 5000000 + r.id, r.id, l.line_id, l.sku, l.name, w.code, w.fault, 'REFUND', 'REFUND', 1, true, 1, back, back, back, back,
                case back when 1 then 'RECEIVED' else 'AWAITED' end, case back when 1 then 'DONE' else 'NONE' end, l.price
            from return_request r join shop_order_line l on l.order_id = r.order_id and l.position = 1
            cross join lateral (select case r.state when 'RESOLVED' then 1 else 0 end as back) b
            join (select code, fault, row_number() over (order by code) - 1 as place, count(*) over () as all_of_them
                from return_word where kind = 'REASON') w on w.place = r.id % w.all_of_them
            """;
    private static final String DAYS = """
            insert into return_rate_day (day)
            select distinct cast(placed_at at time zone h.zone as date) from shop_order, return_rate_heard h on conflict do nothing
            """;

    /** Days of which everything can be told; the youngest are counted later. */
    static final String UNCOUNTED =
            "select count(*) from return_rate_day where stale and day < cast(now() as date) - 90";

    private PastYearOfReturns() {}

    static List<String> statements() {
        return List.of(
                "alter table return_request drop constraint return_request_customer_id_fkey",
                LINES,
                REQUESTS,
                ITEMS,
                DAYS,
                "analyze shop_order_line",
                "analyze return_request",
                "analyze return_item");
    }
}
