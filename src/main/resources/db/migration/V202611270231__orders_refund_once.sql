-- What has gone back of an order's money, ours and what the shop gave back by itself: the one row that every refund must
-- pass. However many ask at once, the sum never exceeds what was paid.
create table order_refund_sum (
    order_id bigint primary key references shop_order (id),
    paid numeric(19, 4) not null,
    elsewhere numeric(19, 4) not null default 0 check (elsewhere >= 0),
    ours numeric(19, 4) not null default 0 check (ours >= 0),
    constraint refunds_within_paid check (ours = 0 or ours + elsewhere <= paid)
);

-- A credit memo that the shop is to make. The marker stands in its comment, by which it is known again.
create table shop_refund (
    id bigint generated always as identity primary key,
    order_id bigint not null references shop_order (id),
    currency text not null,
    total numeric(19, 4) not null check (total > 0),
    shipping numeric(19, 4) not null check (shipping >= 0),
    reason text not null,
    marker text not null unique,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'UNKNOWN', 'DONE', 'FAILED')),
    attempts int not null default 0,
    tried_at timestamptz,
    last_words text not null default '',
    credit_memo text,
    shop_total numeric(19, 4),
    created_at timestamptz not null,
    done_at timestamptz,
    unique (order_id, credit_memo),
    check ((state = 'DONE') = (credit_memo is not null))
);
create index shop_refund_by_order on shop_refund (order_id);

create table shop_refund_item (
    refund_id bigint not null references shop_refund (id),
    line_id text not null,
    quantity int not null check (quantity > 0),
    primary key (refund_id, line_id)
);
