-- Every call that somebody wanted to place: whom it was to reach, and why it was refused if it was.
create table dial_attempt (
    id bigint generated always as identity primary key,
    number text not null,
    account_id bigint references account (id),
    purpose text not null,
    refusal text not null default '',
    at timestamptz not null
);
create index dial_attempt_allowed on dial_attempt (at) where refusal = '';
create index dial_attempt_by_account on dial_attempt (account_id, at) where refusal = '';

-- How fast calls may begin: the next free moment, one for all nodes.
create table dial_pace (
    bucket boolean primary key default true check (bucket),
    next_at timestamptz not null,
    closed_until timestamptz not null,
    refusals int not null
);
insert into dial_pace (next_at, closed_until, refusals) values (now(), now(), 0);

-- Customers who are to be called. One open callback a number, however often they asked.
create sequence callback_seq increment by 1;
create table callback (
    id bigint primary key,
    number text not null,
    customer_id bigint references customer (id),
    ticket_id bigint references ticket (id),
    call_id bigint references desk_call (id),
    team_id bigint references team (id) on delete set null,
    language text not null default 'en' check (language in ('en', 'ko')),
    topic text not null default '',
    state text not null check (state in
        ('WAITING', 'DUE', 'IN_PROGRESS', 'DONE', 'NOBODY', 'CANCELLED', 'EXPIRED')),
    origin text not null check (origin in ('QUEUE', 'HAND', 'MISSED')),
    window_kind text not null check (window_kind in ('NOW', 'MORNING', 'AFTERNOON', 'CHOSEN')),
    from_at timestamptz not null,
    until_at timestamptz not null,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    wishes int not null default 1,
    attempts int not null default 0,
    last_result text not null default '',
    note text not null default '',
    account_id bigint references account (id),
    request_key text,
    ended_by bigint references account (id),
    created_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null default 0,
    check ((state in ('WAITING', 'DUE', 'IN_PROGRESS')) = (ended_at is null))
);
create unique index callback_one_open_a_number on callback (number) where ended_at is null;
create index callback_clock on callback (due_at) where ended_at is null;
create index callback_newest on callback (created_at desc, id desc);
create index callback_ended on callback (ended_at desc, id desc) where ended_at is not null;
create index callback_by_customer on callback (customer_id);
create index callback_by_call on callback (call_id);
create unique index callback_by_request on callback (account_id, request_key) where request_key is not null;

-- Which calls were placed for a callback, and how each ended.
create table callback_attempt (
    call_id bigint primary key references desk_call (id),
    callback_id bigint not null references callback (id),
    account_id bigint references account (id),
    at timestamptz not null,
    result text not null default ''
);
create index callback_attempt_by_callback on callback_attempt (callback_id, at);

-- Calls that we place: for whom, and how far each got. The customer's own leg is desk_call.sid.
create table outgoing_call (
    call_id bigint primary key references desk_call (id),
    number text not null,
    account_id bigint not null references account (id),
    ticket_id bigint references ticket (id),
    callback_id bigint references callback (id),
    order_number text not null default '',
    answered_by text not null default '',
    request_key text,
    placed_at timestamptz not null
);
create unique index outgoing_call_by_request on outgoing_call (account_id, request_key) where request_key is not null;
create index outgoing_call_by_number on outgoing_call (number, placed_at desc);

-- People whose calls we missed: one row from the first missed call until they were reached.
create sequence missed_caller_seq increment by 1;
create table missed_caller (
    id bigint primary key,
    number text not null,
    customer_id bigint references customer (id),
    last_call bigint not null references desk_call (id),
    how text not null,
    times int not null,
    longest_wait int not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    reached_at timestamptz,
    reached_how text not null default '',
    reached_by bigint references account (id),
    note text not null default '',
    version bigint not null default 0
);
create unique index missed_caller_one_open on missed_caller (number) where reached_at is null and number <> '';
create index missed_caller_open on missed_caller (last_at desc, id desc) where reached_at is null;
create index missed_caller_newest on missed_caller (last_at desc, id desc);
create index missed_caller_by_number on missed_caller (number, last_at desc);
create index missed_caller_by_customer on missed_caller (customer_id) where reached_at is null;
create table missed_call (
    call_id bigint primary key references desk_call (id),
    caller_id bigint not null references missed_caller (id),
    at timestamptz not null
);
create index missed_call_by_caller on missed_call (caller_id, at);
