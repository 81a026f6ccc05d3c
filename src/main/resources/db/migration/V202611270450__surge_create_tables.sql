-- What each minute brought, from our own rows: it may be thrown away and is counted again. Backlog is a level, read once a
-- minute, and can't be counted again.
create table surge_minute (
    minute timestamptz primary key,
    orders int not null default 0,
    contacts int not null default 0,
    calls int not null default 0,
    abandons int not null default 0,
    answered int not null default 0,
    -- Of the answered, all together.
    wait_ms bigint not null default 0,
    backlog int
);

-- Entries come in the order of their time, but for imports: a block range index costs next to nothing to keep.
create index timeline_entry_by_time on timeline_entry using brin (at) with (pages_per_range = 32, autosummarize = on);

-- How each series stands, from one look to the next.
create table surge_watch (
    series text primary key check (series in ('ORDERS', 'CONTACTS', 'CALLS')),
    phase text not null check (phase in ('NORMAL', 'WATCH', 'SURGE', 'COOLING')),
    since timestamptz not null,
    hit_at timestamptz,
    hit_count bigint not null default 0,
    calm_since timestamptz,
    begun_at timestamptz,
    peak bigint not null default 0,
    peak_at timestamptz,
    -- The last look.
    seen_at timestamptz not null,
    count bigint not null default 0,
    usual double precision not null default 0,
    low bigint not null default 0,
    high bigint not null default 0
);

create table surge (
    id bigint generated always as identity primary key,
    -- Which one was first.
    series text not null,
    state text not null check (state in ('SURGE', 'COOLING', 'REVIEW', 'CLOSED')),
    began_at timestamptz not null,
    found_at timestamptz not null,
    ended_at timestamptz,
    closed_at timestamptz,
    -- By hand, when a person said so.
    account_id bigint references account (id),
    note text not null default '',
    count bigint not null,
    usual double precision not null,
    low bigint not null,
    high bigint not null,
    peak bigint not null,
    peak_at timestamptz not null,
    code text not null default '',
    code_percent int not null default 0,
    version bigint not null default 0,
    check ((state in ('SURGE', 'COOLING')) = (ended_at is null))
);
create unique index surge_one_open on surge ((true)) where ended_at is null;
create index surge_newest on surge (began_at desc, id desc);

-- Surges do not overlap, so the time of a contact says to which one it belongs.
create function surge_at(moment timestamptz) returns bigint language sql stable as $$
    select id from surge where began_at <= moment and coalesce(ended_at, 'infinity') > moment
    order by began_at desc limit 1
$$;

create table surge_step (
    id bigint generated always as identity primary key,
    surge_id bigint not null references surge (id),
    at timestamptz not null,
    -- A change of a series, or what somebody did.
    kind text not null,
    series text not null default '',
    subject text not null default '',
    detail text not null default '',
    account_id bigint references account (id)
);
create index surge_step_by_surge on surge_step (surge_id, at, id);

-- Days as the shop's clock has them. A person's word goes before what was found.
create table surge_day (
    day date primary key,
    orders int not null,
    contacts int not null,
    calls int not null,
    found boolean not null default false,
    found_in text[] not null default '{}',
    marked text not null default '' check (marked in ('', 'PEAK', 'ORDINARY')),
    reason text not null default '',
    account_id bigint references account (id),
    marked_at timestamptz
);
create view peak_day as select day from surge_day where marked = 'PEAK' or found and marked <> 'ORDINARY';

create table campaign (
    id bigint generated always as identity primary key,
    name text not null,
    code text not null default '',
    item text not null default '',
    began_at timestamptz not null,
    ended_at timestamptz,
    surge_id bigint references surge (id),
    found_by text not null check (found_by in ('CODE', 'ITEM', 'PERSON')),
    orders int not null default 0,
    account_id bigint references account (id),
    removed_at timestamptz,
    version bigint not null default 0
);
create index campaign_newest on campaign (began_at desc, id desc);
create unique index campaign_found_once on campaign (surge_id, found_by) where found_by <> 'PERSON';

-- What a ticket's last message of the customer is about, by rules that can be read.
create table contact_topic (
    ticket_id bigint primary key references ticket (id) on delete cascade,
    topic text not null,
    at timestamptz not null
);
create index contact_topic_by_time on contact_topic (at);

-- Something that concerns many customers at once, and what they are told of it.
create table incident (
    id bigint generated always as identity primary key,
    surge_id bigint references surge (id),
    topic text not null,
    state text not null check (state in ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED')),
    title_en text not null,
    title_ko text not null,
    text_en text not null,
    text_ko text not null,
    -- Where customers hear of it.
    on_banner boolean not null default false,
    on_phone boolean not null default false,
    -- New tickets of the topic are linked and answered too.
    answers boolean not null default false,
    account_id bigint references account (id),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    resolved_at timestamptz,
    request_key text,
    version bigint not null default 0,
    check ((state = 'RESOLVED') = (resolved_at is not null))
);
create index incident_open on incident (created_at desc) where resolved_at is null;
create index incident_by_surge on incident (surge_id);
create unique index incident_by_request on incident (account_id, request_key) where request_key is not null;

create table incident_update (
    id bigint generated always as identity primary key,
    incident_id bigint not null references incident (id),
    state text not null,
    text_en text not null,
    text_ko text not null,
    account_id bigint references account (id),
    at timestamptz not null
);
create index incident_update_by_incident on incident_update (incident_id, at desc);

-- A ticket belongs to one incident at most. Its answer waits a little, so that it can be taken back.
create table incident_ticket (
    ticket_id bigint primary key references ticket (id) on delete cascade,
    incident_id bigint not null references incident (id),
    linked_at timestamptz not null,
    answer text not null default '' check (answer in ('', 'WAITING', 'SENT', 'SKIPPED')),
    answer_due_at timestamptz,
    answered_at timestamptz,
    skipped_because text not null default ''
);
create index incident_ticket_by_incident on incident_ticket (incident_id, linked_at);
create index incident_ticket_due on incident_ticket (answer_due_at) where answer = 'WAITING';

-- What a person switched on for the day, and what it was before.
create table callback_switch (
    id int primary key check (id = 1),
    account_id bigint references account (id),
    at timestamptz not null,
    after_seconds int not null,
    from_position int not null,
    overflow text[] not null
);
create table peak_ranking (
    id int primary key check (id = 1),
    account_id bigint not null references account (id),
    at timestamptz not null
);
create table peak_rank (
    ticket_id bigint primary key references ticket (id) on delete cascade,
    before text not null,
    rank text not null,
    at timestamptz not null
);

-- Texts that the team puts into replies on a day like this.
create table day_macro (
    id bigint generated always as identity primary key,
    title text not null,
    text_en text not null,
    text_ko text not null,
    account_id bigint references account (id),
    created_at timestamptz not null,
    until_at timestamptz not null,
    version bigint not null default 0
);
create index day_macro_until on day_macro (until_at);

-- Screens on a wall: who has such an address sees figures and nobody.
create table wall_screen (
    id bigint generated always as identity primary key,
    name text not null,
    token_hash text not null unique,
    account_id bigint references account (id),
    created_at timestamptz not null,
    removed_at timestamptz
);

create table surge_todo (
    id bigint generated always as identity primary key,
    surge_id bigint not null references surge (id),
    text text not null,
    account_id bigint references account (id),
    created_at timestamptz not null,
    done_at timestamptz
);
create index surge_todo_by_surge on surge_todo (surge_id, id);
