-- As before, with how customers said it was.
create or replace view customer_history as
    select t.customer_id, e.at, e.id * 16 as place, 'entry' as source, e.id,
        case e.kind
            when 'CALL' then 'CALL'
            when 'NOTE' then 'NOTE'
            when 'MILESTONE' then 'TICKET_SOLVED'
            else case e.channel when 'mail' then 'MAIL' when 'sms' then 'TEXT' else 'MESSAGE' end
        end as kind,
        null::bigint as on_order
    from ticket t join timeline_entry e on e.ticket_id = t.id
    where e.kind <> 'MILESTONE' or e.milestone_type = 'solved'
    union all
    select customer_id, created_at, id * 16 + 1, 'ticket', id, 'TICKET_OPENED', null from ticket
    union all
    select customer_id, at, id * 16 + 2, 'note', id, 'NOTE', null from customer_note
    union all
    select customer_id, placed_at, id * 16 + 3, 'order', id, 'ORDER_PLACED', id from shop_order
    union all
    select o.customer_id, s.created_at, s.id * 16 + 4, 'shipment', s.id, 'ORDER_SHIPPED', o.id
    from shop_order o join shop_shipment s on s.shop = o.shop and s.order_key = o.external_id
    union all
    select o.customer_id, m.created_at, m.id * 16 + 5, 'refund', m.id, 'ORDER_REFUNDED', o.id
    from shop_order o join shop_credit_memo m on m.shop = o.shop and m.order_key = o.external_id
    union all
    select r.customer_id, e.at, e.id * 16 + 6, 'return', e.id,
        case e.kind
            when 'DECIDED' then 'RETURN_DECIDED'
            when 'APPEALED' then 'RETURN_APPEALED'
            when 'SETTLED' then 'RETURN_SETTLED'
            else 'RETURN_REQUESTED'
        end,
        r.order_id
    from return_request r join return_event e on e.return_id = r.id
    where e.kind in ('REQUESTED', 'CONFIRMED', 'DECIDED', 'APPEALED', 'SETTLED')
    union all
    select s.customer_id, a.answered_at, s.id * 16 + 7, 'survey', s.id, 'RATED', null
    from survey s join survey_answer a on a.survey_id = s.id;
