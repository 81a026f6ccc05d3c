-- What an incident told hundreds at a click is the work of nobody: not of whoever clicked, in no figure of theirs.
update timeline_entry e set automatic = true
from incident_ticket x join incident i on i.id = x.incident_id
where x.answer = 'SENT' and e.author_id = i.account_id and e.request_key = 'incident-' || i.id || '-' || x.ticket_id;

-- They are summed up anew.
delete from ticket_sum s using incident_ticket x where x.ticket_id = s.ticket_id and x.answer = 'SENT';

create or replace view award_contact as
    select w.author_id as account_id, t.id as ticket_id, t.customer_id, t.channel, t.created_at as at,
        coalesce(nullif(c.language, ''), 'en') as language
    from ticket t left join customer c on c.id = t.customer_id
    cross join lateral (
        select distinct e.author_id from timeline_entry e
        where e.ticket_id = t.id and e.direction = 'OUT' and e.kind = 'MESSAGE' and e.author_id is not null
            and not e.automatic) w
    union all
    select s.account_id, null, d.customer_id, 'voice', k.at, k.language
    from call_share s join call_sum k on k.call_id = s.call_id join desk_call d on d.id = s.call_id
    where s.joined;
