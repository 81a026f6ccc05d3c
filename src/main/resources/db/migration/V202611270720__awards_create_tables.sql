-- The awards of one year: what was counted, and from when on it stands.
create table award_year (
    year int primary key check (year between 2000 and 2999),
    takes_nominations boolean not null default false,
    -- What counts, and what the formulas made of it; both as they were written, for their hash.
    ledger text,
    rankings text,
    hash text not null default '',
    counted_at timestamptz,
    counted_by bigint references account (id),
    frozen_at timestamptz,
    frozen_by bigint references account (id),
    published_at timestamptz,
    published_by bigint references account (id),
    version bigint not null default 1,
    check (counted_at is null or ledger is not null and rankings is not null and hash <> ''),
    check (frozen_at is null or counted_at is not null),
    check (published_at is null or frozen_at is not null)
);

-- A link of its own for a customer who was in touch in that year. Links of surveys open the same form.
create table award_ballot (
    id bigint generated always as identity primary key,
    year int not null,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    token_hash text not null unique,
    made_at timestamptz not null
);
create index award_ballot_by_customer on award_ballot (customer_id, year);

-- One for a customer and a category of a year (race).
create table award_nomination (
    id bigint generated always as identity unique,
    race text not null,
    year int not null,
    category text not null,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    account_id bigint not null references account (id),
    words text not null,
    language text not null check (language in ('en', 'ko')),
    may_quote boolean not null default false,
    state text not null default 'WAITING' check (state in ('WAITING', 'COUNTED', 'SET_ASIDE')),
    judged_by bigint references account (id),
    judged_at timestamptz,
    made_at timestamptz not null,
    changed_at timestamptz,
    primary key (race, customer_id)
);
create index award_nomination_by_year on award_nomination (year, state, id);
create index award_nomination_by_customer on award_nomination (customer_id);

-- Words of thanks among colleagues; one to each in a year.
create table award_kudos (
    year int not null,
    from_id bigint not null references account (id),
    to_id bigint not null references account (id),
    words text not null,
    at timestamptz not null,
    primary key (year, from_id, to_id),
    check (from_id <> to_id)
);
create index award_kudos_received on award_kudos (year, to_id, at desc);

-- The kindest words of a year, chosen by a person.
create table award_pick (
    year int not null,
    praise_id bigint not null references praise (id) on delete cascade,
    account_id bigint not null references account (id),
    at timestamptz not null,
    primary key (year, praise_id)
);
create index award_pick_by_praise on award_pick (praise_id);

-- Who would rather not take part.
create table award_opt_out (
    account_id bigint primary key references account (id),
    at timestamptz not null
);

-- Whose kind words do not count: an address, or @ and a domain.
create table award_exclusion (
    pattern text primary key check (pattern = lower(pattern) and length(pattern) between 3 and 254),
    note text not null default '',
    account_id bigint not null references account (id),
    at timestamptz not null
);

-- A year is counted from its start to its end.
create index praise_confirmed_by_time on praise (said_at) where state = 'CONFIRMED' and account_id is not null;

-- Customers who work here, or belong to somebody who does.
create view award_insider as
    select p.customer_id from account a join contact_point p on p.kind = 'email' and p.value = lower(a.email)
    union
    select p.customer_id from award_exclusion x join contact_point p on p.kind = 'email'
        and (p.value = x.pattern or left(x.pattern, 1) = '@' and right(p.value, length(x.pattern)) = x.pattern);

-- Kind words that count: confirmed by somebody else than whom they are about, and than who wrote them down.
create view award_praise as
    select p.id, p.account_id, p.customer_id, p.language, p.said_at, p.ticket_id, p.held,
        coalesce(case when p.call_id is not null then 'voice' end, t.channel, '') as channel,
        coalesce(d.began_at, t.created_at, p.said_at) as came_at
    from praise p left join ticket t on t.id = p.ticket_id left join desk_call d on d.id = p.call_id
    left join timeline_entry e on e.id = p.entry_id
    where p.state = 'CONFIRMED' and p.target = 'AGENT' and p.account_id is not null and p.customer_id is not null
        and p.judged_by <> p.account_id and (p.source <> 'LOGGED' or p.judged_by is distinct from e.author_id)
        and not exists (select 1 from award_insider i where i.customer_id = p.customer_id);

-- Contacts that somebody handled: tickets they wrote on, calls they talked in.
create view award_contact as
    select w.author_id as account_id, t.id as ticket_id, t.customer_id, t.channel, t.created_at as at,
        coalesce(nullif(c.language, ''), 'en') as language
    from ticket t left join customer c on c.id = t.customer_id
    cross join lateral (
        select distinct e.author_id from timeline_entry e
        where e.ticket_id = t.id and e.direction = 'OUT' and e.kind = 'MESSAGE' and e.author_id is not null) w
    union all
    select s.account_id, null, d.customer_id, 'voice', k.at, k.language
    from call_share s join call_sum k on k.call_id = s.call_id join desk_call d on d.id = s.call_id
    where s.joined;

-- Tickets that went wrong for a while: a complaint was heard, a rating was low, or what was solved was not.
create view award_complaint as
    select f.ticket_id, t.customer_id, min(f.at) as at from (
        select ticket_id, said_at as at from praise where held = 'MIXED' and state <> 'REJECTED' and ticket_id is not null
        union all
        select s.ticket_id, a.answered_at from survey s join survey_answer a on a.survey_id = s.id
        where s.ticket_id is not null
            and (a.rating <= 2 or exists (select 1 from jsonb_array_elements(a.earlier) e where (e ->> 'rating')::int <= 2))
        union all
        select ticket_id, at from timeline_entry where kind = 'MILESTONE' and milestone_type = 'reopened') f
    join ticket t on t.id = f.ticket_id group by f.ticket_id, t.customer_id;
create index timeline_entry_reopened on timeline_entry (ticket_id, at) where milestone_type = 'reopened';
