package org.sweetline.returns.past;

/** How a batch of past returns becomes the rows that ours would have left behind: one statement. */
final class PastReturnSql {

    /** The lines, their items with what was given of them, and the heads that are not known yet and have an order. */
    private static final String READ = """
            with l as (
                select * from jsonb_to_recordset(cast(? as jsonb)) as l (key text, "order" text, channel text,
                    "requestedAt" timestamptz, "decidedAt" timestamptz, "decidedByEmail" text, "receivedAt" timestamptz,
                    "inspectedAt" timestamptz, "settledAt" timestamptz, method text, refunded numeric, "labelCost" numeric,
                    appeal jsonb, items jsonb)
            ), me as (select cast(? as bigint) as id, cast(? as text) as name
            ), i as materialized (
                select l.key, i.*, upper(replace(i.given, '-', '_')) as gave, case when l."settledAt" is null then 0
                    when i.given = 'keep-item' then i.authorized else i.accepted end as settled
                from l cross join lateral jsonb_to_recordset(l.items) as i (line text, quantity int, reason text, note text,
                    wanted text, given text, authorized int, denial text, received int, accepted int, grade text,
                    condition text, disposition text, "tagsOn" boolean, rejection text)
            ), h as materialized (
                select distinct on (l.key) l.*, o.id as order_id, o.customer_id, o.currency, o.shop, a.id as decider,
                    a.name as decider_name, p.id as reviewer, l.appeal ->> 'outcome' = 'overturned' as overturned,
                    cast(l.appeal ->> 'decidedAt' as timestamptz) as reviewed, upper(replace(l.method, '-', '_')) as way,
                    q.*, coalesce(l."settledAt", l."inspectedAt", cast(l.appeal ->> 'decidedAt' as timestamptz),
                        l."decidedAt") as over_at
                from l join shop_order o on o.number = l."order"
                left join account a on a.email = lower(l."decidedByEmail")
                left join account p on p.email = lower(l.appeal ->> 'decidedByEmail')
                cross join lateral (
                    select count(*) filter (where s.line_id is null) as missing, sum(i.authorized) as authorized,
                        sum(i.quantity) as asked, string_agg(distinct i.denial, ', ') as denials,
                        bool_or(i.received > 0 or i.settled > 0) as moved, coalesce(sum(i.quantity
                            * round((s.total - s.discount + s.tax) / nullif(s.ordered, 0), 4)), 0) as value
                    from i left join shop_order_line s on s.order_id = o.id and s.line_id = i.line
                    where i.key = l.key) q
                where q.missing = 0 and not exists (select from return_request where past_key = l.key)
                order by l.key, o.id desc
            ),
            """;

    private static final String RETURNS = """
            r as (
                insert into return_request (id, order_id, customer_id, channel, state, closure, currency, value, requested_at,
                    changed_at, decided_at, decided_by, appeal_text, appealed_at, appeal_decided, appeal_outcome,
                    appeal_decided_by, appeal_decided_at, appeal_note, past_key)
                select nextval('return_seq'), order_id, customer_id, upper(channel), ended, ended, currency, value,
                    "requestedAt", over_at, case when overturned then reviewed else "decidedAt" end,
                    case when overturned then reviewer else decider end, coalesce(appeal ->> 'text', ''),
                    cast(appeal ->> 'at' as timestamptz), appeal is not null, upper(appeal ->> 'outcome'), reviewer, reviewed,
                    coalesce(appeal ->> 'note', ''), key
                from (select h.*, case when authorized > 0 and not moved then 'EXPIRED' else 'CLOSED' end as ended
                    from h order by "requestedAt", key) h
                returning id, past_key, state
            ), t as (
                insert into return_item (id, return_id, line_id, sku, name, reason, fault, note, wanted, given, requested,
                    decided, authorized, received, inspected, accepted, settled, denial, logistics, settlement, unit_paid,
                    claimed)
                select nextval('return_item_seq'), r.id, i.line, s.sku, s.name, i.reason, w.fault, coalesce(i.note, ''),
                    upper(replace(i.wanted, '-', '_')), case when i.authorized > 0 then i.gave end, i.quantity, true,
                    i.authorized, i.received, i.received, i.accepted, i.settled, i.denial, case
                        when i.gave = 'KEEP_ITEM' then 'NEVER_SENT' when i.received = 0 then 'AWAITED'
                        when i.received < i.authorized then 'SHORT' else 'RECEIVED' end,
                    case when i.settled > 0 then 'DONE' else 'NONE' end,
                    coalesce(round((s.total - s.discount + s.tax) / nullif(s.ordered, 0), 4), 0), i.settled
                from r join h on h.key = r.past_key join i on i.key = h.key
                join shop_order_line s on s.order_id = h.order_id and s.line_id = i.line
                join return_word w on w.kind = 'REASON' and w.code = i.reason
                returning id, return_id, line_id
            ), f as (
                select h.*, r.id as return_id, t.id as item_id, i.line, i.received, i.accepted, i.grade, i.condition,
                    i.disposition, i."tagsOn", i.rejection, i.settled
                from r join h on h.key = r.past_key join t on t.return_id = r.id join i on i.key = h.key and i.line = t.line_id
            ), receipts as (
                insert into return_receipt (return_id, item_id, quantity, outcome, account_id, at)
                select return_id, item_id, received, 'RECEIVED', decider, "receivedAt" from f where received > 0
            ), inspections as (
                insert into return_inspection (return_id, item_id, good, bad, grade, condition, disposition, denial, tags_on,
                    account_id, at)
                select return_id, item_id, accepted, received - accepted, upper(grade), condition, disposition, rejection,
                    coalesce("tagsOn", true), decider, "inspectedAt" from f where received > 0
            ), labels as (
                insert into return_label (return_id, carrier, tracking, cost, currency, paid_by, made_at, first_scan_at,
                    delivered_at)
                select r.id, 'past', 'PAST-' || h.key, h."labelCost", h.currency, 'STORE', h."decidedAt",
                    greatest(h."decidedAt", h."receivedAt" - interval '3 days'), h."receivedAt"
                from r join h on h.key = r.past_key where h."labelCost" is not null and h."receivedAt" is not null
            ),
            """;

    private static final String GIVEN = """
            s as (
                insert into return_settlement (return_id, order_id, method, state, currency, total, account_id, author,
                    created_at, ended_at)
                select r.id, h.order_id, h.way, 'DONE', h.currency, coalesce(h.refunded, 0), coalesce(h.decider, me.id),
                    coalesce(h.decider_name, me.name), h."settledAt", h."settledAt"
                from me cross join r join h on h.key = r.past_key where h."settledAt" is not null and h.moved
                returning id, return_id
            ), settled as (
                insert into return_settlement_item (settlement_id, line_id, quantity)
                select s.id, f.line, f.settled from s join f on f.return_id = s.return_id where f.settled > 0
            ), claims as (
                insert into return_claim (order_id, line_id, returnable, claimed, refunded_by_us)
                select f.order_id, f.line, greatest(max(l.shipped), sum(f.settled)), sum(f.settled),
                    coalesce(sum(f.settled) filter (where f.way in ('ORIGINAL_PAYMENT', 'KEEP_ITEM')), 0)
                from f join shop_order_line l on l.order_id = f.order_id and l.line_id = f.line
                where f.settled > 0 group by 1, 2
                on conflict (order_id, line_id) do update set claimed = return_claim.claimed + excluded.claimed,
                    returnable = greatest(return_claim.returnable, return_claim.claimed + excluded.claimed),
                    refunded_by_us = return_claim.refunded_by_us + excluded.refunded_by_us
            ),
            """;

    private static final String HISTORY = """
            decided as (
                select r.id, r.state as ended, h.*, case when h.authorized = 0 then 'DENIED'
                    when h.authorized < h.asked then 'PARTIALLY_AUTHORIZED' else 'AUTHORIZED' end as ruling
                from r join h on h.key = r.past_key
            ), told (return_id, item_id, kind, account_id, reason, note, quantity, state, at, place) as (
                select id, cast(null as bigint), 'REQUESTED', cast(null as bigint), '', '', cast(null as int), 'REQUESTED',
                    "requestedAt", 1 from decided
                union all select id, null, 'DECIDED', decider, coalesce(denials, ''), '', null,
                    case when overturned then 'DENIED' else ruling end, "decidedAt", 2 from decided
                union all select id, null, 'APPEALED', null, '', appeal ->> 'text', null, 'APPEALED',
                    cast(appeal ->> 'at' as timestamptz), 3 from decided where appeal is not null
                union all select id, null, upper(appeal ->> 'outcome'), reviewer, '', coalesce(appeal ->> 'note', ''), null,
                    case when overturned then 'IN_REVIEW' when authorized = 0 then 'DENIED_FINAL' else ruling end, reviewed, 4
                    from decided where appeal is not null
                union all select id, null, 'DECIDED', reviewer, coalesce(denials, ''), '', null, ruling, reviewed, 5
                    from decided where overturned
                union all select return_id, item_id, 'RECEIVED', decider, 'received', '', received, 'RECEIVED', "receivedAt", 6
                    from f where received > 0
                union all select return_id, item_id, 'INSPECTED', decider, coalesce(rejection, ''), '', received,
                    case when accepted = 0 then 'REJECTED' when accepted < received then 'PARTIALLY_APPROVED' else 'APPROVED'
                    end, "inspectedAt", 7 from f where received > 0
                union all select id, null, 'SETTLED', decider, '', '', null, 'RESOLVED', "settledAt", 8
                    from decided where "settledAt" is not null and moved
                union all select id, null, ended, null, '', '', null, ended, over_at, 9 from decided
            ), events as (
                insert into return_event (return_id, item_id, kind, actor, account_id, reason, note, quantity, state, at)
                select return_id, item_id, kind, case when account_id is not null then 'PERSON'
                    when kind in ('REQUESTED', 'APPEALED') then 'CUSTOMER' else 'PRODUCT' end,
                    account_id, reason, note, quantity, state, at
                from told order by return_id, at, place
            )
            select id from r order by id
            """;

    /** The batch as JSON, and the account that brings it with its name; answers the new ones. */
    static final String TAKE = READ + RETURNS + GIVEN + HISTORY;

    /**
     * What of the batch belongs to no order that is known here, or to lines that no order of that number has, by its place
     * from 0; the lines are null where there is no order. Once {@link #TAKE} is done.
     */
    static final String LEFT = """
            with l as (
                select place - 1 as place, line ->> 'key' as key, line ->> 'order' as "order", line -> 'items' as items
                from jsonb_array_elements(cast(? as jsonb)) with ordinality as t (line, place)
            ), o as (
                select l.place, o.id, (
                    select string_agg(i.line, ', ' order by i.line) from jsonb_to_recordset(l.items) as i (line text)
                    where not exists (
                        select from shop_order_line s where s.order_id = o.id and s.line_id = i.line)) as missing
                from l join shop_order o on o.number = l."order"
            ), best as (
                select place, bool_or(missing is null) as whole, min(missing) as missing from o group by place
            )
            select l.place, l."order", left(best.missing, 200) from l left join best on best.place = l.place
            where not coalesce(best.whole, false) and not exists (select from return_request r where r.past_key = l.key)
            order by l.place
            """;

    private PastReturnSql() {}
}
