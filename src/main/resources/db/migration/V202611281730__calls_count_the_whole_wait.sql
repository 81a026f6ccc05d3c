-- Who comes back to the line goes on waiting: a leaving counts only when they did not come back after it.
create or replace function left_line_at(call bigint) returns timestamptz language sql stable as $$
    select min(e.at) from call_event e join desk_call d on d.id = e.call_id
    where e.call_id = call and e.kind in ('LEFT_LINE', 'CALLBACK_TAKEN', 'VOICEMAIL_LEFT', 'TEXT_LINK_SENT')
        and e.at >= coalesce(d.waiting_since, e.at)
$$;
