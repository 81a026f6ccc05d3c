-- Beside the story whose conversation it was: how they were rated is theirs to see.
create or replace view call_story as
select d.sid, jsonb_build_object(
    'id', d.id,
    'stage', lower(d.stage),
    'outcome', lower(d.outcome),
    'reason', d.outcome_reason,
    'language', d.language,
    'team', (select t.name from team t where t.id = d.team_id),
    'waitedSeconds', case when z.offered then z.wait_ms / 1000 else
        floor(extract(epoch from coalesce(d.answered_at, left_line_at(d.id), d.ended_at) - d.queued_at))::int end,
    'talkedSeconds', case when z.answered then round(z.talk_ms / 1000.0)::int when z.call_id is null then (
        select floor(extract(epoch from max(coalesce(l.left_at, d.ended_at)) - d.answered_at))::int
        from call_leg l where l.call_id = d.id and l.role = 'AGENT' and l.joined_at is not null) end,
    'heldSeconds', case when z.answered then nullif(round(z.hold_ms / 1000.0)::int, 0) when z.call_id is null then (
        select floor(sum(extract(epoch from coalesce(h.until, d.ended_at) - h.at)))::int
        from (select e.kind, e.at, lead(e.at) over (order by e.id) as until from call_event e
              where e.call_id = d.id and e.kind in ('HELD', 'UNHELD')) h
        where h.kind = 'HELD') end,
    'rating', d.rating,
    'people', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'account', l.account_id, 'name', coalesce(a.name, l.address), 'role', lower(l.role),
            'purpose', lower(l.purpose), 'joinedAt', l.joined_at, 'leftAt', l.left_at) order by l.joined_at, l.id), '[]')
        from call_leg l left join account a on a.id = l.account_id
        where l.call_id = d.id and l.joined_at is not null and l.role in ('AGENT', 'OTHER')),
    'wrapUps', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'account', w.account_id, 'name', a.name,
            'topic', jsonb_build_object('en', coalesce(t.en, w.topic), 'ko', coalesce(t.ko, w.topic)),
            'disposition', jsonb_build_object('en', coalesce(o.en, w.disposition), 'ko', coalesce(o.ko, w.disposition)),
            'praised', exists (select 1 from call_praise p where p.call_id = w.call_id and p.agent_id = w.account_id))
            order by w.written_at), '[]')
        from call_wrap_up w join account a on a.id = w.account_id
        left join wrap_up_choice t on t.kind = 'TOPIC' and t.key = w.topic
        left join wrap_up_choice o on o.kind = 'DISPOSITION' and o.key = w.disposition
        where w.call_id = d.id)) as story,
    d.agent_id
from desk_call d left join call_sum z on z.call_id = d.id where d.sid is not null;
