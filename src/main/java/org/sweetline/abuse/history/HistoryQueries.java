package org.sweetline.abuse.history;

/** What is asked of the database for histories. Each takes the customers and answers rows that begin with theirs. */
final class HistoryQueries {

    static final String CUSTOMERS =
            "select id, created_at from customer where id = any(cast(? as bigint[])) and erased_at is null";

    static final String EVERYBODY = """
            select id from customer where id > ? and merged_into is null and erased_at is null order by id limit ?
            """;

    static final String RETURNERS = """
            select o.customer_id from shop_credit_memo m
                join shop_order o on o.shop = m.shop and o.external_id = m.order_key
            where m.created_at >= ? and o.customer_id is not null
            union
            select o.customer_id from return_request r join shop_order o on o.id = r.order_id
            where r.requested_at >= ? and o.customer_id is not null
            union
            select o.customer_id from shop_order o
            where o.updated_at >= ? and o.customer_id is not null
                and exists (select from shop_order_line l where l.order_id = o.id and l.refunded > 0)
            order by 1
            """;

    /** As long as not every parcel is told to be handed over, the order is taken to arrive five days after it was sent. */
    static final String LINES = """
            select o.customer_id, o.id, o.number, l.line_id, l.sku, l.name, o.placed_at,
                coalesce(s.arrived, t.arrived, coalesce(s.at, o.placed_at + interval '2 days') + interval '5 days') as arrived,
                case when l.shipped > 0 then l.shipped
                    when o.state in ('complete', 'closed') then greatest(l.ordered - l.canceled, 0) else 0 end as sent,
                (l.total - l.discount + l.tax) / l.ordered
                    * case when o.base_total > 0 and o.total > 0 then o.base_total / o.total else 1 end as unit,
                exists (select from risk_peak_window w where o.placed_at >= w.from_at and o.placed_at < w.to_at)
                    or cast(o.placed_at at time zone ? as date) in (select day from peak_day) as peak,
                l.refunded, o.updated_at
            from shop_order o join shop_order_line l on l.order_id = o.id
                left join lateral (
                    select min(p.created_at) as at,
                        case when bool_and(p.delivered_at is not null) then max(p.delivered_at) end as arrived
                    from shop_shipment p
                    where p.shop = o.shop and p.order_key = o.external_id) s on true
                left join lateral (
                    select case when bool_and(p ->> 'deliveredAt' is not null)
                        then max(cast(p ->> 'deliveredAt' as timestamptz)) end as arrived
                    from jsonb_array_elements(cast(o.tracking as jsonb)) p
                    where s.arrived is null and o.tracking like '%deliveredAt%') t on true
            where o.customer_id = any(cast(? as bigint[])) and l.parent_line_id = '' and l.ordered > 0
            order by o.placed_at, o.id, l.position
            """;

    /** What was called off or ran out was never sent back, and what nobody confirmed may be anybody's. */
    static final String RETURNS = """
            select o.customer_id, r.id, o.id, i.line_id, r.requested_at,
                case when i.decided then i.authorized else i.requested end as quantity, i.reason, i.fault,
                i.reason in ('size-too-small', 'size-too-large') and coalesce(i.given, i.wanted) = 'EXCHANGE' as swapped,
                coalesce(r.filed_by, 0), p.delivered_at, p.delivered_zip, p.received_at, p.overtaken_at
            from shop_order o join return_request r on r.order_id = o.id join return_item i on i.return_id = r.id
                left join lateral (
                    select l.delivered_at, left(l.delivered_zip, 5) as delivered_zip, h.received_at, case
                        when h.received_at <= l.delivered_at + interval '5 days' then null
                        else (
                            select at from (
                                select (select min(at) from return_receipt where return_id = n.return_id) as at
                                from return_label n where n.delivered_at > l.delivered_at order by n.delivered_at limit 20) later
                            where at is not null order by at offset 2 limit 1) end as overtaken_at
                    from return_label l left join lateral (
                        select min(at) as received_at from return_receipt where return_id = l.return_id) h on true
                    where l.return_id = r.id and l.delivered_at is not null order by l.id desc limit 1) p on true
            where o.customer_id = any(cast(? as bigint[])) and r.closure not in ('CANCELLED', 'EXPIRED')
                and r.inquiry <> 'UNCONFIRMED' and not (i.decided and i.authorized = 0)
            order by r.requested_at, i.id
            """;

    static final String MEMOS = """
            select o.customer_id, o.id, o.number, i.line_id, m.created_at, i.quantity
            from shop_order o join shop_credit_memo m on m.shop = o.shop and m.order_key = o.external_id
                join shop_credit_memo_item i on i.credit_memo_id = m.id
            where o.customer_id = any(cast(? as bigint[])) and m.state <> 'canceled' and i.quantity > 0
            order by m.created_at, m.id, i.position
            """;

    /**
     * An empty box can't be inspected: nothing came, and that is written down when it is received. What an appeal has
     * overturned was never found.
     */
    static final String INSPECTIONS = """
            select o.customer_id, r.id, o.id, i.line_id, n.at, n.grade, n.tags_on,
                n.condition = 'not-ours' or coalesce(n.denial = 'wrong-item-returned', false),
                coalesce(n.denial = 'empty-or-short', false),
                coalesce(abs(n.scanned_grams - n.expected_grams), 0), coalesce(n.expected_grams, 0), i.fault
            from shop_order o join return_request r on r.order_id = o.id join return_item i on i.return_id = r.id
                join return_inspection n on n.item_id = i.id
            where o.customer_id = any(cast(? as bigint[]))
                and not coalesce(r.appeal_outcome = 'OVERTURNED' and n.at < r.appeal_decided_at, false)
            union all
            select o.customer_id, r.id, o.id, i.line_id, coalesce(e.at, r.requested_at), '', true,
                i.logistics = 'WRONG_ITEM', i.logistics = 'SHORT', 0, 0, i.fault
            from shop_order o join return_request r on r.order_id = o.id join return_item i on i.return_id = r.id
                left join lateral (
                    select max(at) as at from return_event where return_id = r.id and item_id = i.id
                        and kind in ('RECEIVED', 'MISSING')) e on true
            where o.customer_id = any(cast(? as bigint[])) and i.received = 0 and i.excused = 0
                and i.logistics in ('WRONG_ITEM', 'SHORT')
            order by 5
            """;

    static final String PROOFS = """
            select p.customer_id, p.kind, p.at, coalesce('RMA-' || p.return_id, ''), coalesce(o.number, ''),
                p.customer_id, p.abuse
            from risk_proof p left join shop_order o on o.id = p.order_id
            where p.customer_id = any(cast(? as bigint[])) and p.withdrawn_at is null
            order by p.at, p.id
            """;

    /**
     * Only of orders that were spoken of at least twice. A ticket says what its first message says, and each call is one by
     * itself. What machines wrote, and who might be anybody, tells nothing.
     */
    static final String COMPLAINTS = """
            with spoken as (
                select t.customer_id, o.number, t.id as ticket_id, t.subject, e.id, e.kind, e.at, e.text
                from ticket t
                    join shop_order o on o.customer_id = t.customer_id
                        and o.number = any(string_to_array(t.order_numbers, E'\\n'))
                    join timeline_entry e on e.ticket_id = t.id and e.direction = 'IN' and not e.automatic
                        and (e.trust is null or e.trust in ('KNOWN', 'UNVERIFIED', 'NUMBER'))
                where t.customer_id = any(cast(? as bigint[])) and t.order_numbers <> '' and (e.kind = 'CALL'
                    or e.kind = 'MESSAGE' and not exists (
                        select from timeline_entry b where b.ticket_id = t.id and b.direction = 'IN' and b.kind = 'MESSAGE'
                            and not b.automatic and (b.at, b.id) < (e.at, e.id)))),
            again as (select s.*, count(*) over (partition by customer_id, number) as times from spoken s)
            select a.customer_id, a.number, a.ticket_id, a.at, h.at, h.agent, case when a.kind = 'CALL' then concat_ws(' ',
                coalesce((select left(string_agg(l.text, ' ' order by l.number), 2000) from phone_transcript_line l
                    where l.call_id = c.id and l.speaker = 'caller'), left(c.transcript, 2000)),
                (select string_agg(w.topic || ' ' || w.note, ' ') from call_wrap_up w where w.call_id = d.id))
                else concat_ws(' ', a.subject, left(a.text, 2000)) end
            from again a left join phone_call c on c.entry_id = a.id left join desk_call d on d.sid = c.sid
                join lateral (
                    select d.agent_id as agent, a.at as at where a.kind = 'CALL' and d.agent_id is not null
                    union all
                    (select x.author_id, x.at from timeline_entry x
                    where a.kind = 'MESSAGE' and x.ticket_id = a.ticket_id and x.kind = 'MESSAGE' and x.direction = 'OUT'
                        and x.author_id is not null and not x.automatic and x.at >= a.at
                    order by x.at, x.id limit 1)) h on true
            where a.times > 1
            order by a.at, a.id
            """;

    private HistoryQueries() {}
}
