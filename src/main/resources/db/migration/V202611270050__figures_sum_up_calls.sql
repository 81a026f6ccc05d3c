-- One narrow row for each call that has ended, so that a month is added up without reading its events again. It holds no
-- name, number or text; it is made from desk_call, call_event, call_leg and agent_phone_span and may be thrown away.
create table call_sum (
    call_id bigint primary key references desk_call (id) on delete cascade,
    -- Which desk_call it was made from; another one means that it is to be made again.
    version bigint not null,
    -- When the call came into the line; for one that never did, when it began.
    at timestamptz not null,
    direction text not null,
    outcome text not null,
    language text not null,
    topic text not null,
    team_id bigint,
    -- Who had the call last.
    agent_id bigint,
    offered boolean not null,
    answered boolean not null,
    wait_ms int not null,
    talk_ms int not null,
    hold_ms int not null,
    wrap_ms int not null,
    transfers int not null,
    unanswered_rings int not null,
    rating int,
    -- Null while it is too early to say, and for who is not known.
    resolved boolean,
    callback_taken boolean not null,
    called_back_ms int,
    -- When time alone changes something: a wrap-up that is not over, a week that has not passed.
    due_at timestamptz
);
create index call_sum_by_time on call_sum (at, call_id);
create index call_sum_due on call_sum (due_at) where due_at is not null;

-- What each agent had of a call.
create table call_share (
    call_id bigint not null references call_sum (call_id) on delete cascade,
    account_id bigint not null,
    joined boolean not null,
    talk_ms int not null,
    hold_ms int not null,
    wrap_ms int not null,
    transfers int not null,
    unanswered_rings int not null,
    primary key (call_id, account_id)
);
create index call_share_by_account on call_share (account_id, call_id);

create index agent_phone_span_by_call on agent_phone_span (call_id) where call_id is not null;
