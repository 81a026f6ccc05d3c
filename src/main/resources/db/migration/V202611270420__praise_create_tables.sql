-- Kind words that were heard in what customers wrote and said, and what people of the team made of them.
create table praise (
    id bigint generated always as identity primary key,
    source text not null check (source in ('MESSAGE', 'CALL', 'LOGGED', 'SURVEY', 'CHOSEN')),
    source_key text not null,
    entry_id bigint references timeline_entry (id) deferrable initially deferred,
    ticket_id bigint references ticket (id) deferrable initially deferred,
    call_id bigint references desk_call (id),
    customer_id bigint references customer (id) deferrable initially deferred,
    account_id bigint references account (id),
    target text not null check (target in ('AGENT', 'TEAM', 'PRODUCT', 'SHIPPING', 'STORE', 'NONE')),
    words text not null,
    quote text not null,
    language text not null check (language in ('en', 'ko')),
    said_at timestamptz not null,
    confidence double precision not null,
    held text not null check (held in ('NO', 'MIXED', 'SARCASTIC', 'PLEADING')),
    rule_version text not null,
    spans jsonb not null default '[]',
    features jsonb not null default '{}',
    state text not null default 'SUGGESTED' check (state in ('SUGGESTED', 'CONFIRMED', 'REJECTED', 'HIDDEN')),
    judged_by bigint references account (id),
    judged_at timestamptz,
    permission text not null default 'NOT_ASKED' check (permission in ('NOT_ASKED', 'ASKED', 'GRANTED', 'REFUSED')),
    pinned_at timestamptz,
    translation text not null default '',
    version bigint not null default 1,
    unique (source, source_key)
);
create index praise_to_review on praise (said_at desc, id desc) where state = 'SUGGESTED';
create index praise_on_the_wall on praise (said_at desc, id desc) where state = 'CONFIRMED';
create index praise_pinned on praise (pinned_at desc) where state = 'CONFIRMED' and pinned_at is not null;
create index praise_judged on praise (judged_at desc, id desc) where judged_at is not null;
create index praise_by_account on praise (account_id, said_at desc, id desc);
create index praise_by_customer on praise (customer_id, said_at desc);
create index praise_by_ticket on praise (ticket_id, said_at desc);
create index praise_by_entry on praise (entry_id) where entry_id is not null;
create index praise_by_call on praise (call_id) where call_id is not null;

-- What was done with one of them, by whom: its trail, and what an undo goes back to.
create table praise_event (
    id bigint generated always as identity primary key,
    praise_id bigint not null references praise (id) on delete cascade,
    account_id bigint not null references account (id),
    action text not null,
    detail text not null default '',
    at timestamptz not null
);
create index praise_event_by_praise on praise_event (praise_id, id);

-- How colleagues join in.
create table praise_cheer (
    praise_id bigint not null references praise (id) on delete cascade,
    account_id bigint not null references account (id),
    sign text not null check (sign in ('heart', 'clap', 'smile')),
    at timestamptz not null,
    primary key (praise_id, account_id, sign)
);

-- How customers call somebody of the team, when it is not their first name.
create table praise_alias (
    account_id bigint not null references account (id),
    alias text not null check (length(alias) between 2 and 40),
    primary key (account_id, alias)
);

-- What was learned from clicks.
create table praise_standing (
    id int primary key check (id = 1),
    learned_from int not null default 0,
    weights jsonb not null default '{}',
    digest_week text not null default ''
);
insert into praise_standing (id) values (1);
