-- How money or goods were given for what came back. Of a return one is under way at a time.
create table return_settlement (
    id bigint generated always as identity primary key,
    return_id bigint not null references return_request (id),
    order_id bigint not null references shop_order (id),
    method text not null check (method in ('ORIGINAL_PAYMENT', 'STORE_CREDIT', 'EXCHANGE', 'KEEP_ITEM')),
    state text not null check (state in ('SECOND', 'WAITING', 'DONE', 'FAILED', 'REFUSED')),
    currency text not null,
    total numeric(19, 4) not null check (total >= 0),
    shipping numeric(19, 4) not null default 0,
    clawed_back numeric(19, 4) not null default 0,
    label_fee numeric(19, 4) not null default 0,
    note text not null default '',
    refund_id bigint unique references shop_refund (id),
    code text unique,
    account_id bigint not null references account (id),
    author text not null,
    created_at timestamptz not null,
    request_key text,
    trouble text not null default '',
    ended_at timestamptz,
    unique (account_id, request_key)
);
create unique index return_settlement_one_at_a_time on return_settlement (return_id)
    where state in ('SECOND', 'WAITING');
create index return_settlement_by_return on return_settlement (return_id, id);
create index return_settlement_by_order on return_settlement (order_id);

create table return_settlement_item (
    settlement_id bigint not null references return_settlement (id),
    line_id text not null,
    quantity int not null check (quantity > 0),
    instead text not null default '',
    primary key (settlement_id, line_id)
);

-- The sizes and colours of an article are found by its name, each with the price at which it was sold last.
create index shop_order_line_by_name on shop_order_line (name, sku, order_id desc) where parent_line_id = '';
