-- Calls as the desk conducts them. What a ticket shows of a call is phone_call; both carry the network's sid.
create sequence team_seq increment by 1;
create table team (
    id bigint primary key,
    name text not null unique,
    name_ko text not null default '',
    time_zone text not null default 'America/New_York',
    created_at timestamptz not null,
    version bigint not null default 0
);
create table team_member (
    team_id bigint not null references team (id) on delete cascade,
    account_id bigint not null references account (id),
    primary key (team_id, account_id)
);
create index team_member_by_account on team_member (account_id);

-- One row for each agent who ever answered phones: what the agent's phone does now.
create table agent_phone (
    account_id bigint primary key references account (id),
    identity text not null unique,
    state text not null default 'OFFLINE'
        check (state in ('OFFLINE', 'AVAILABLE', 'RINGING', 'ON_CALL', 'WRAP_UP', 'AWAY')),
    away_reason text not null default '',
    since timestamptz not null,
    idle_since timestamptz not null,
    device text not null default 'BROWSER' check (device in ('BROWSER', 'PHONE')),
    number text not null default '',
    skills text[] not null default '{}',
    languages text[] not null default '{en}',
    call_id bigint,
    wrap_up_until timestamptz,
    seen_at timestamptz,
    version bigint not null default 0
);
create index agent_phone_idle on agent_phone (state, idle_since);

-- Which state an agent's phone was in, for occupancy; the open one has no end.
create table agent_phone_span (
    id bigint generated always as identity primary key,
    account_id bigint not null references account (id),
    state text not null,
    reason text not null default '',
    call_id bigint,
    from_at timestamptz not null,
    until_at timestamptz
);
create index agent_phone_span_open on agent_phone_span (account_id) where until_at is null;
create index agent_phone_span_by_time on agent_phone_span (from_at);

create sequence desk_call_seq start 20 increment by 20;
create table desk_call (
    id bigint primary key,
    sid text unique,
    token text not null unique,
    direction text not null check (direction in ('IN', 'OUT')),
    stage text not null check (stage in ('PLACED', 'GREETING', 'WAITING', 'RINGING', 'TALKING', 'AFTER', 'ENDED')),
    outcome text check (outcome in
        ('ANSWERED', 'TRANSFERRED', 'ABANDONED', 'VOICEMAIL', 'CALLBACK', 'TEXTED', 'REJECTED', 'FAILED')),
    outcome_reason text not null default '',
    caller text not null default '',
    dialled text not null default '',
    stir text not null default '',
    customer_id bigint references customer (id),
    language text not null default 'en' check (language in ('en', 'ko')),
    team_id bigint references team (id) on delete set null,
    skill text not null default '',
    topic text not null default '',
    priority int not null default 0,
    preferred_agent bigint references account (id),
    preferred_until timestamptz,
    began_at timestamptz not null,
    queued_at timestamptz,
    answered_at timestamptz,
    ended_at timestamptz,
    agent_id bigint references account (id),
    queue_sid text not null default '',
    conference_sid text not null default '',
    recording text not null default 'OFF' check (recording in ('OFF', 'ON', 'PAUSED')),
    rating int check (rating between 1 and 5),
    seen_at timestamptz not null,
    version bigint not null default 0,
    check ((stage = 'ENDED') = (outcome is not null)),
    check ((stage = 'ENDED') = (ended_at is not null))
);
create index desk_call_live on desk_call (stage, queued_at) where stage <> 'ENDED';
create index desk_call_newest on desk_call (began_at desc, id desc);
create index desk_call_by_customer on desk_call (customer_id, began_at desc);
create index desk_call_by_caller on desk_call (caller, began_at desc);
create index desk_call_by_agent on desk_call (agent_id, began_at desc);

-- Who else is, or was asked to be, in a call: agents, supervisors, third parties. The caller's own leg is desk_call.sid.
create sequence call_leg_seq start 20 increment by 20;
create table call_leg (
    id bigint primary key,
    call_id bigint not null references desk_call (id),
    role text not null check (role in ('AGENT', 'SUPERVISOR', 'OTHER', 'CUSTOMER')),
    label text not null,
    account_id bigint references account (id),
    address text not null default '',
    sid text unique,
    state text not null check (state in
        ('ASKED', 'RINGING', 'JOINED', 'LEFT', 'NO_ANSWER', 'BUSY', 'REJECTED', 'FAILED', 'CANCELED')),
    purpose text not null default 'ANSWER' check (purpose in
        ('ANSWER', 'CONSULT', 'TRANSFER', 'PARTY', 'LISTEN', 'WHISPER', 'BARGE', 'OUTGOING')),
    muted boolean not null default false,
    held boolean not null default false,
    asked_at timestamptz not null,
    ringing_at timestamptz,
    joined_at timestamptz,
    left_at timestamptz,
    version bigint not null default 0,
    unique (call_id, label)
);
create index call_leg_by_call on call_leg (call_id);
create unique index call_leg_one_live_for_agent on call_leg (account_id)
    where state in ('ASKED', 'RINGING', 'JOINED') and role in ('AGENT', 'SUPERVISOR');
create unique index call_leg_one_ringing_for_call on call_leg (call_id)
    where state in ('ASKED', 'RINGING') and role = 'AGENT' and purpose = 'ANSWER';

-- What happened to a call, in order: every figure is computed from these rows.
create table call_event (
    id bigint generated always as identity primary key,
    call_id bigint not null references desk_call (id),
    leg_id bigint references call_leg (id),
    account_id bigint references account (id),
    kind text not null,
    at timestamptz not null,
    detail text not null default ''
);
create index call_event_by_call on call_event (call_id, id);
create index call_event_by_time on call_event (at);

-- What the desk asks of the phone network. Written with the state that wants it, sent by a loop, never sent twice blindly.
create table phone_command (
    id bigint generated always as identity primary key,
    call_id bigint references desk_call (id),
    leg_id bigint references call_leg (id),
    kind text not null,
    detail text not null default '{}',
    state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'DONE', 'REFUSED', 'UNKNOWN')),
    attempts int not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error text not null default '',
    answer text not null default '',
    asked_at timestamptz not null default now(),
    done_at timestamptz
);
create index phone_command_due on phone_command (next_attempt_at, id) where state in ('WAITING', 'SENDING', 'UNKNOWN');
create index phone_command_by_call on phone_command (call_id, id);
