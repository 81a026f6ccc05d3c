-- Mails that belong to no ticket. The text goes when the mail has gone.
create table notice (
    id bigint generated always as identity primary key,
    purpose text not null,
    about text not null,
    customer_id bigint references customer (id) deferrable initially deferred,
    recipient text not null,
    subject text not null,
    text text not null,
    html text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    why text not null default '',
    posted_at timestamptz not null,
    done_at timestamptz,
    unique (purpose, about, recipient)
);
create index notice_by_customer on notice (customer_id);
