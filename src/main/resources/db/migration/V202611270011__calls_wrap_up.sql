-- What is done after a call: wrap-up, rating, praise; and what a ticket shows of all that.
create table wrap_up_choice (
    kind text not null check (kind in ('TOPIC', 'DISPOSITION')),
    key text not null,
    en text not null,
    ko text not null,
    place int not null,
    retired boolean not null default false,
    primary key (kind, key)
);
insert into wrap_up_choice (kind, key, en, ko, place) values
    ('TOPIC', 'order-status', 'Where is my order', '주문 배송 조회', 10),
    ('TOPIC', 'delivery', 'Delivery problem', '배송 문제', 20),
    ('TOPIC', 'return', 'Return or exchange', '반품·교환', 30),
    ('TOPIC', 'refund', 'Refund or payment', '환불·결제', 40),
    ('TOPIC', 'product', 'Question about a product', '상품 문의', 50),
    ('TOPIC', 'defect', 'Damaged or wrong item', '파손·오배송', 60),
    ('TOPIC', 'other', 'Something else', '기타', 70),
    ('DISPOSITION', 'solved', 'Solved', '해결', 10),
    ('DISPOSITION', 'follow-up', 'We follow up', '후속 조치 필요', 20),
    ('DISPOSITION', 'waiting-for-customer', 'Customer sends something', '고객 회신 대기', 30),
    ('DISPOSITION', 'passed-on', 'Passed on', '다른 담당자에게 전달', 40),
    ('DISPOSITION', 'wrong-number', 'Wrong number or cut off', '잘못 걸림·끊김', 50);

create table call_wrap_up (
    call_id bigint not null references desk_call (id),
    account_id bigint not null references account (id),
    topic text not null default '',
    disposition text not null default '',
    note text not null default '',
    follow_up_at timestamptz,
    followed_up_at timestamptz,
    written_at timestamptz not null,
    version bigint not null default 0,
    primary key (call_id, account_id)
);
create index call_wrap_up_to_follow on call_wrap_up (follow_up_at, call_id)
    where follow_up_at is not null and followed_up_at is null;

-- What customers said of somebody of the team, as it was said.
create table call_praise (
    call_id bigint not null references desk_call (id),
    agent_id bigint not null references account (id),
    words text not null default '',
    at timestamptz not null,
    primary key (call_id, agent_id)
);
create index call_praise_by_time on call_praise (at);

-- The answer to the one question after a call, in the shape of a survey's answer.
create table call_rating (
    call_id bigint primary key references desk_call (id),
    agent_id bigint references account (id),
    channel text not null default 'voice',
    language text not null default 'en',
    score int not null check (score between 1 and 5),
    at timestamptz not null
);
create index call_rating_by_time on call_rating (at);
create index call_rating_by_agent on call_rating (agent_id, at);

create view call_story as
select d.sid, jsonb_build_object(
    'id', d.id,
    'stage', lower(d.stage),
    'outcome', lower(d.outcome),
    'reason', d.outcome_reason,
    'language', d.language,
    'team', (select t.name from team t where t.id = d.team_id),
    'waitedSeconds', floor(extract(epoch from coalesce(d.answered_at, d.ended_at) - d.queued_at))::int,
    'talkedSeconds', (
        select floor(extract(epoch from max(coalesce(l.left_at, d.ended_at)) - d.answered_at))::int
        from call_leg l where l.call_id = d.id and l.role = 'AGENT' and l.joined_at is not null),
    'heldSeconds', (
        select floor(sum(extract(epoch from coalesce(h.until, d.ended_at) - h.at)))::int
        from (select e.kind, e.at, lead(e.at) over (order by e.id) as until from call_event e
              where e.call_id = d.id and e.kind in ('HELD', 'UNHELD')) h
        where h.kind = 'HELD'),
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
        where w.call_id = d.id)) as story
from desk_call d where d.sid is not null;
