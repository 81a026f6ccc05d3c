-- Words to a survey were counted as contacts.
update surge_minute m set contacts = c.contacts
from (
    select date_trunc('minute', e.at) as minute, count(*) filter (where e.channel <> 'survey') as contacts
    from timeline_entry e where e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL') and not e.automatic
    group by 1 having bool_or(e.channel = 'survey')) c
where c.minute = m.minute and m.contacts > c.contacts;
