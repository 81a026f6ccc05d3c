-- As before, with what the shop sent and paid back; on_order says which order it was.
create or replace view customer_history as
    select t.customer_id, e.at, e.id * 16 as place, 'entry' as source, e.id,
        case e.kind
            when 'CALL' then 'CALL'
            when 'NOTE' then 'NOTE'
            when 'MILESTONE' then 'TICKET_SOLVED'
            else case e.channel when 'mail' then 'MAIL' else 'MESSAGE' end
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
    from shop_order o join shop_credit_memo m on m.shop = o.shop and m.order_key = o.external_id;
