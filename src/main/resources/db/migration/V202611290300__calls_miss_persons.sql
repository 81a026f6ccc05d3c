-- Who was missed is a person: a customer from whatever number, or, while nobody knows whose it is, a number.
alter table missed_caller
    -- The reply that the reach rests on, and that it came back.
    add column reached_entry bigint,
    add column came_back_at timestamptz,
    add column came_back_how text not null default '';
create index missed_caller_by_entry on missed_caller (reached_entry) where reached_entry is not null;

drop index missed_caller_one_open;
create unique index missed_caller_one_unknown on missed_caller (number)
    where reached_at is null and customer_id is null and number <> '';

-- What a person was missed by: calls of theirs, and calls of ours that came to nothing.
create view missed_attempt as
select m.caller_id as missed_id, m.call_id as missed_call, null::bigint as callback_id, d.id as call_id, d.caller as number,
    d.customer_id, d.began_at as first_at, d.began_at as last_at, d.outcome as how, 1 as times,
    coalesce(extract(epoch from coalesce(left_line_at(d.id), d.ended_at) - d.queued_at), 0)::int as waited
from missed_call m join desk_call d on d.id = m.call_id
union all
select b.missed_id, null, b.id, coalesce(b.call_id, (select a.call_id from callback_attempt a where a.callback_id = b.id
        order by a.at desc limit 1)), b.number,
    b.customer_id, coalesce(d.began_at, b.created_at), b.ended_at, 'CALLBACK', (b.call_id is not null)::int,
    coalesce(extract(epoch from coalesce(left_line_at(d.id), d.ended_at) - d.queued_at), 0)::int
from callback b left join desk_call d on d.id = b.call_id
where b.missed_id is not null;

-- Whose call it was when it came is whose row it is; of rows of one customer the latest takes in the others.
update missed_caller m set customer_id = living_customer(d.customer_id)
from desk_call d
where d.id = m.last_call and m.customer_id is null and m.reached_at is null and m.number <> '' and d.customer_id is not null;
create temporary table missed_twin on commit drop as
select id, keeper from (
    select id, first_value(id) over (partition by customer_id order by last_at desc, id desc) as keeper
    from missed_caller where reached_at is null and customer_id is not null) as ranked
where id <> keeper;
update missed_caller m set times = m.times + t.times, longest_wait = greatest(m.longest_wait, t.longest_wait),
    first_at = least(m.first_at, t.first_at), version = m.version + 1
from (select w.keeper, sum(x.times) as times, max(x.longest_wait) as longest_wait, min(x.first_at) as first_at
    from missed_twin w join missed_caller x on x.id = w.id group by w.keeper) as t
where m.id = t.keeper;
update missed_call c set caller_id = t.keeper from missed_twin t where c.caller_id = t.id;
update callback b set missed_id = t.keeper from missed_twin t where b.missed_id = t.id;
delete from missed_caller m using missed_twin t where m.id = t.id;
