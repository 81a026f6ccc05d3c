-- Parts know their order by the shop's key of it, not by ours: they may come before it.
create table shop_shipment (
    id bigint generated always as identity primary key,
    shop text not null,
    external_id text not null,
    order_key text not null,
    number text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    synced_at timestamptz not null,
    content_hash text not null,
    unique (shop, external_id)
);
create index shop_shipment_by_order on shop_shipment (shop, order_key);

create table shop_shipment_item (
    shipment_id bigint not null references shop_shipment (id) on delete cascade,
    position int not null,
    line_id text not null,
    quantity numeric(19, 4) not null,
    primary key (shipment_id, position)
);

create table shop_shipment_track (
    shipment_id bigint not null references shop_shipment (id) on delete cascade,
    position int not null,
    carrier text not null,
    title text not null,
    number text not null,
    primary key (shipment_id, position)
);
create index shop_shipment_track_by_number on shop_shipment_track (number);

create table shop_invoice (
    id bigint generated always as identity primary key,
    shop text not null,
    external_id text not null,
    order_key text not null,
    number text not null,
    state text not null,
    total numeric(19, 4) not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    synced_at timestamptz not null,
    content_hash text not null,
    unique (shop, external_id)
);
create index shop_invoice_by_order on shop_invoice (shop, order_key);

create table shop_invoice_item (
    invoice_id bigint not null references shop_invoice (id) on delete cascade,
    position int not null,
    line_id text not null,
    quantity numeric(19, 4) not null,
    primary key (invoice_id, position)
);

create table shop_credit_memo (
    id bigint generated always as identity primary key,
    shop text not null,
    external_id text not null,
    order_key text not null,
    number text not null,
    state text not null,
    total numeric(19, 4) not null,
    shipping numeric(19, 4) not null,
    adjustment numeric(19, 4) not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    synced_at timestamptz not null,
    content_hash text not null,
    unique (shop, external_id)
);
create index shop_credit_memo_by_order on shop_credit_memo (shop, order_key);

create table shop_credit_memo_item (
    credit_memo_id bigint not null references shop_credit_memo (id) on delete cascade,
    position int not null,
    line_id text not null,
    quantity numeric(19, 4) not null,
    amount numeric(19, 4) not null,
    primary key (credit_memo_id, position)
);
