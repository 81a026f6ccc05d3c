-- Keys are bigint; rows that people name carry a number made from the key (T-1042, C-12).
-- Sequences hand out blocks, so that inserts can be batched: a value is the last of its block. References among what
-- is written in one batch are checked at commit, for the batch knows no order of tables.

create table change_feed (
    id bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    event text not null,
    key text not null,
    payload text not null,
    at timestamptz not null default clock_timestamp()
);
create index change_feed_by_position on change_feed (xid, id);
create index change_feed_by_age on change_feed (at);

create table event_outbox (
    id bigint generated always as identity primary key,
    reaction text not null,
    event text not null,
    version int not null,
    key text not null,
    payload text not null,
    created_at timestamptz not null default clock_timestamp(),
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    status text not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'DONE', 'PARKED')),
    last_error text
);
create index event_outbox_due on event_outbox (next_attempt_at, id) where status in ('WAITING', 'RUNNING');
create index event_outbox_by_key on event_outbox (reaction, key, id) where status <> 'DONE';
create index event_outbox_done on event_outbox (created_at) where status = 'DONE';

create table intake_delivery (
    id bigint generated always as identity primary key,
    channel text not null,
    external_id text not null,
    received_at timestamptz not null,
    stored_file text not null,
    size bigint not null,
    status text not null default 'WAITING' check (status in ('WAITING', 'DONE', 'FAILED')),
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    last_error text,
    result text,
    unique (channel, external_id)
);
create index intake_delivery_due on intake_delivery (next_attempt_at, id) where status = 'WAITING';
create index intake_delivery_failed on intake_delivery (id) where status = 'FAILED';

create sequence account_seq increment by 1;
create table account (
    id bigint primary key,
    email text not null unique,
    name text not null,
    role text not null check (role in ('AGENT', 'RETURNS', 'MANAGER', 'ADMIN')),
    language text not null default 'en' check (language in ('en', 'ko')),
    password_hash text,
    disabled_at timestamptz,
    last_seen_at timestamptz,
    created_at timestamptz not null,
    version bigint not null
);

create table account_session (
    token_hash text primary key,
    account_id bigint not null references account (id),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null
);
create index account_session_by_account on account_session (account_id);
create index account_session_by_expiry on account_session (expires_at);

create sequence api_token_seq increment by 1;
create table api_token (
    id bigint primary key,
    account_id bigint not null references account (id),
    name text not null,
    token_hash text not null unique,
    created_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index api_token_by_account on api_token (account_id);

create table one_time_link (
    token_hash text primary key,
    kind text not null check (kind in ('FIRST_ACCOUNT', 'INVITATION')),
    account_id bigint references account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table sign_in_attempt (
    id bigint generated always as identity primary key,
    subject text not null,
    at timestamptz not null
);
create index sign_in_attempt_by_subject on sign_in_attempt (subject, at);

create table audit_row (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account_id bigint,
    actor text not null,
    action text not null,
    subject text not null,
    detail text not null,
    request_id text
);
create function audit_row_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_row_stays before update or delete on audit_row for each row execute function audit_row_stays();
create trigger audit_row_stays_whole before truncate on audit_row execute function audit_row_stays();

create table secret (
    name text primary key,
    value bytea not null
);

create sequence customer_seq start 20 increment by 20;
create table customer (
    id bigint primary key,
    name text not null,
    language text not null default '',
    created_at timestamptz not null,
    version bigint not null
);
create sequence contact_point_seq start 20 increment by 20;
create table contact_point (
    id bigint primary key,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    kind text not null check (kind in ('email', 'phone')),
    value text not null,
    created_at timestamptz not null,
    unique (kind, value)
);
create index contact_point_by_customer on contact_point (customer_id);

create table shop_order (
    id bigint generated always as identity primary key,
    shop text not null,
    external_id text not null,
    number text not null,
    searchable_number text not null,
    store text not null,
    state text not null,
    status text not null,
    email text not null,
    phone text not null,
    customer_name text not null,
    customer_id bigint references customer (id) deferrable initially deferred,
    currency text not null,
    total numeric(19, 4) not null,
    city text not null,
    country text not null,
    placed_at timestamptz not null,
    updated_at timestamptz not null,
    synced_at timestamptz not null,
    content_hash text not null,
    tracking text not null default '[]',
    unique (shop, external_id)
);
create index shop_order_by_number on shop_order (searchable_number);
create index shop_order_by_customer on shop_order (customer_id, placed_at desc);
create index shop_order_newest on shop_order (placed_at desc, id desc);

create table shop_order_line (
    order_id bigint not null references shop_order (id) on delete cascade,
    position int not null,
    line_id text not null,
    sku text not null,
    name text not null,
    ordered numeric(19, 4) not null,
    shipped numeric(19, 4) not null,
    refunded numeric(19, 4) not null,
    canceled numeric(19, 4) not null,
    price numeric(19, 4) not null,
    total numeric(19, 4) not null,
    primary key (order_id, position)
);

create sequence ticket_seq start 1020 increment by 20;
create table ticket (
    id bigint primary key,
    subject text not null,
    status text not null check (status in ('OPEN', 'PENDING', 'SOLVED')),
    priority text not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    channel text not null,
    customer_id bigint references customer (id) deferrable initially deferred,
    assignee_id bigint references account (id),
    tags text not null default '',
    order_numbers text not null default '',
    snippet text not null default '',
    unverified boolean not null default false,
    external_id text unique,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    last_message_at timestamptz not null,
    solved_at timestamptz,
    version bigint not null
);
create index ticket_newest on ticket (last_message_at desc, id desc);
create index ticket_by_status on ticket (status, last_message_at desc, id desc);
create index ticket_by_assignee on ticket (assignee_id, last_message_at desc, id desc) where status <> 'SOLVED';
create index ticket_unassigned on ticket (last_message_at desc, id desc) where assignee_id is null and status <> 'SOLVED';
create index ticket_by_customer on ticket (customer_id, last_message_at desc, id desc);

create sequence timeline_entry_seq start 50 increment by 50;
create table timeline_entry (
    id bigint primary key,
    ticket_id bigint not null references ticket (id) deferrable initially deferred,
    kind text not null check (kind in ('MESSAGE', 'NOTE', 'CALL', 'MILESTONE')),
    channel text not null,
    direction text check (direction in ('IN', 'OUT')),
    at timestamptz not null,
    author_id bigint references account (id),
    from_address text not null default '',
    from_name text not null default '',
    to_addresses text not null default '',
    cc_addresses text not null default '',
    subject text not null default '',
    text text not null default '',
    quoted text not null default '',
    html text not null default '',
    language text not null default '',
    trust text,
    automatic boolean not null default false,
    message_id text,
    request_key text,
    delivery_state text check (delivery_state in ('WAITING', 'SENT', 'FAILED')),
    delivery_attempts int not null default 0,
    delivery_error text,
    delivery_at timestamptz,
    milestone_type text,
    milestone_from text,
    milestone_to text
);
create index timeline_entry_by_ticket on timeline_entry (ticket_id, at, id);
create index timeline_entry_by_message_id on timeline_entry (message_id) where message_id is not null;
create unique index timeline_entry_by_request on timeline_entry (author_id, request_key) where request_key is not null;

create sequence attachment_seq start 20 increment by 20;
create table attachment (
    id bigint primary key,
    entry_id bigint not null references timeline_entry (id) deferrable initially deferred,
    name text not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    content_id text not null default '',
    inline_part boolean not null default false
);
create index attachment_by_entry on attachment (entry_id);

create sequence phone_call_seq start 20 increment by 20;
create table phone_call (
    id bigint primary key,
    sid text not null unique,
    entry_id bigint references timeline_entry (id) deferrable initially deferred,
    ticket_id bigint references ticket (id) deferrable initially deferred,
    from_number text not null default '',
    to_number text not null default '',
    status text not null default 'ringing',
    started_at timestamptz,
    ended_at timestamptz,
    seconds int,
    recording_sid text,
    recording_state text not null default 'NONE' check (recording_state in ('NONE', 'WAITING', 'STORED', 'FAILED', 'ABSENT')),
    recording_seconds int,
    recording_sha256 text,
    recording_type text,
    recording_size bigint,
    transcript text not null default '',
    version bigint not null
);
create index phone_call_by_entry on phone_call (entry_id);
create index phone_call_by_recording on phone_call (recording_sid);
create index intake_delivery_open on intake_delivery (status, received_at) where status <> 'DONE';
