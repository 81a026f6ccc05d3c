create table survey_setting (
    id int primary key default 1 check (id = 1),
    asks boolean not null default true,
    -- Of a hundred contacts, so many are asked; which ones says a hash of the contact.
    share int not null default 100 check (share between 0 and 100),
    ticket_minutes int not null default 180 check (ticket_minutes between 0 and 20160),
    call_minutes int not null default 10 check (call_minutes between 0 and 20160),
    quiet_until int not null default 8 check (quiet_until between 0 and 23),
    quiet_from int not null default 21 check (quiet_from between 1 and 24),
    zone text not null default 'America/New_York',
    days_between int not null default 14 check (days_between between 0 and 365),
    days_valid int not null default 14 check (days_valid between 1 and 90),
    hours_to_edit int not null default 48 check (hours_to_edit between 0 and 720),
    texts boolean not null default false,
    -- Up to this rating somebody looks at it again; 0 never.
    follow_up_at_most int not null default 2 check (follow_up_at_most between 0 and 4),
    version bigint not null default 1
);
insert into survey_setting default values;

create table survey (
    id bigint generated always as identity primary key,
    ticket_id bigint references ticket (id) deferrable initially deferred,
    call_id bigint references desk_call (id),
    customer_id bigint references customer (id) deferrable initially deferred,
    -- How the contact came, and when: the day that an answer is counted for.
    channel text not null,
    contact_at timestamptz not null,
    way text not null check (way in ('MAIL', 'SMS', 'LINK', 'KEYPAD')),
    recipient text not null default '',
    language text not null default 'en',
    team_id bigint references team (id) on delete set null,
    topic text not null default '',
    tags text not null default '',
    -- Who answered the customer, as it was when they were asked.
    agent_id bigint references account (id),
    contributors bigint[] not null default '{}',
    state text not null check (state in
        ('SUPPRESSED', 'QUEUED', 'SENT', 'BOUNCED', 'OPENED', 'ANSWERED', 'EXPIRED', 'VOIDED')),
    -- Why nobody was asked; "" where somebody was.
    suppressed text not null default '',
    token_hash text unique,
    made_at timestamptz not null,
    due_at timestamptz not null,
    sent_at timestamptz,
    opened_at timestamptz,
    expires_at timestamptz,
    followed_up_at timestamptz,
    -- By which an imported one is known again.
    past_key text unique,
    check ((state = 'SUPPRESSED') = (suppressed <> ''))
);
create index survey_due on survey (due_at) where state = 'QUEUED';
create index survey_to_expire on survey (expires_at) where state in ('SENT', 'OPENED');
create index survey_by_contact_time on survey (contact_at, id);
create index survey_by_ticket on survey (ticket_id, id);
create index survey_by_customer on survey (customer_id, made_at);
-- One call is asked about once.
create unique index survey_by_call on survey (call_id) where call_id is not null;

create table survey_answer (
    survey_id bigint primary key references survey (id) on delete cascade,
    rating int not null check (rating between 1 and 5),
    solved boolean,
    agent_rating int check (agent_rating between 1 and 5),
    comment text not null default '',
    drivers text not null default '',
    may_quote boolean not null default false,
    source text not null check (source in ('MAIL', 'SMS', 'KEYPAD', 'LINK')),
    entry_id bigint,
    answered_at timestamptz not null,
    edited_at timestamptz,
    -- Earlier answers, the oldest first.
    earlier jsonb not null default '[]'
);
create index survey_answer_by_time on survey_answer (answered_at);

-- A rating in a link that was opened. Mail scanners open all of them, so none counts before it is sent.
create table survey_click (
    id bigint generated always as identity primary key,
    survey_id bigint not null references survey (id) on delete cascade,
    rating int not null,
    by_machine boolean not null,
    at timestamptz not null
);
create index survey_click_by_survey on survey_click (survey_id);
