-- What an agent noted of a call goes along when the call is filed elsewhere: it is found by the call's own id at the network.
update timeline_entry e
set request_key = 'wrap-up-' || d.sid || '-' || split_part(e.request_key, '-', 4)
from desk_call d
where e.kind = 'NOTE' and e.request_key ~ '^wrap-up-[0-9]{1,18}-[0-9]+$' and d.sid is not null
    and d.id = cast(case when e.request_key ~ '^wrap-up-[0-9]{1,18}-[0-9]+$' then split_part(e.request_key, '-', 3) end as bigint);
