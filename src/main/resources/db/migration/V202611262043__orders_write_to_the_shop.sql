create table shop_write (
    id bigint generated always as identity primary key,
    order_id bigint not null references shop_order (id) on delete cascade,
    kind text not null check (kind in ('COMMENT', 'ADDRESS_NOTE')),
    text text not null,
    visible boolean not null,
    account_id bigint not null references account (id),
    author text not null,
    created_at timestamptz not null,
    marker text not null unique,
    request_key text,
    state text not null default 'WAITING' check (state in ('WAITING', 'UNKNOWN', 'SENT', 'FAILED', 'WITHDRAWN')),
    attempts int not null default 0,
    tried_at timestamptz,
    last_words text not null default '',
    sent_at timestamptz,
    unique (account_id, request_key)
);
create index shop_write_by_order on shop_write (order_id, id desc);

-- Lists of one state, newest first.
create index shop_order_by_state on shop_order (state, placed_at desc, id desc);
