-- Whom the rules heard, once somebody of the team said otherwise: what people add is no evidence of what words sound like.
alter table praise
    add column heard_target text,
    add column heard_account bigint references account (id);
-- Where they heard nobody, what they heard instead was not kept.
update praise p set heard_target = case when e.heard = 'null' then 'UNKNOWN' else 'AGENT' end,
    heard_account = cast(nullif(e.heard, 'null') as bigint)
from (
    select distinct on (praise_id) praise_id, split_part(detail, ' to ', 1) as heard from praise_event
    where action = 'attributed' and detail ~ '^(null|\d+) to (null|\d+)$' order by praise_id, id) e
where e.praise_id = p.id;

-- Since when judgements have not been learned from.
alter table praise_standing add column learned_at timestamptz not null default '-infinity';
