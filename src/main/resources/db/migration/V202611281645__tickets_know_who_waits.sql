-- Since when the customer waits for an answer: the first message that none followed. A solved ticket is asked anew.
alter table ticket add column waiting_since timestamptz;

update ticket t set waiting_since = w.since
from (
    select e.ticket_id, min(e.at) as since
    from ticket o join timeline_entry e on e.ticket_id = o.id
    where o.status <> 'SOLVED' and e.kind = 'MESSAGE' and e.direction = 'IN' and not e.automatic and e.channel <> 'survey'
        and not exists (select from timeline_entry r where r.ticket_id = e.ticket_id and r.at >= e.at
            and r.kind = 'MESSAGE' and r.direction = 'OUT' and not r.automatic)
    group by e.ticket_id) w
where w.ticket_id = t.id;

create index ticket_waiting on ticket (waiting_since) where status = 'OPEN' and waiting_since is not null;

-- What came into the open tickets of late, and what left them.
create index timeline_entry_moves on timeline_entry (at) where milestone_type in ('reopened', 'pending', 'solved');
