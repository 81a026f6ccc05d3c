-- Small kind things that a customer told us, with where they were said.
create table remembered_line (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    text text not null check (length(text) between 1 and 140),
    account_id bigint not null references account (id),
    ticket_id bigint references ticket (id) on delete set null,
    entry_id bigint references timeline_entry (id) on delete set null,
    request_key text,
    at timestamptz not null,
    edited_at timestamptz,
    version bigint not null default 1
);
create index remembered_line_by_customer on remembered_line (customer_id, at desc, id desc);
create index remembered_line_by_ticket on remembered_line (ticket_id) where ticket_id is not null;
create index remembered_line_by_entry on remembered_line (entry_id) where entry_id is not null;
create unique index remembered_line_by_request on remembered_line (account_id, request_key)
    where request_key is not null;

-- Suggestions that somebody took or turned down: they do not come back. The key is a hash; the words are not kept.
create table remembered_answer (
    customer_id bigint not null references customer (id) deferrable initially deferred,
    suggestion text not null,
    accepted boolean not null,
    account_id bigint not null references account (id),
    at timestamptz not null,
    primary key (customer_id, suggestion)
);
