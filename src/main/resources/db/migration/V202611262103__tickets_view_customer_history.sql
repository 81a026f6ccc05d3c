-- Everything that happened with a customer, by whom it happened with and when. Only keys: what is shown of an entry is
-- read for those that are shown. A place tells entries of one moment apart, whatever they are: sixteen sources fit.
create view customer_history as
    select t.customer_id, e.at, e.id * 16 as place, 'entry' as source, e.id,
        case e.kind
            when 'CALL' then 'CALL'
            when 'NOTE' then 'NOTE'
            when 'MILESTONE' then 'TICKET_SOLVED'
            else case e.channel when 'mail' then 'MAIL' else 'MESSAGE' end
        end as kind
    from ticket t join timeline_entry e on e.ticket_id = t.id
    where e.kind <> 'MILESTONE' or e.milestone_type = 'solved'
    union all
    select customer_id, created_at, id * 16 + 1, 'ticket', id, 'TICKET_OPENED' from ticket
    union all
    select customer_id, at, id * 16 + 2, 'note', id, 'NOTE' from customer_note
    union all
    select customer_id, placed_at, id * 16 + 3, 'order', id, 'ORDER_PLACED' from shop_order;
