-- Constant defaults: no row is rewritten. Rows of before are filled when the shop tells the order again, for the hash of
-- its content then differs.
alter table shop_order
    add column subtotal numeric(19, 4) not null default 0,
    add column discount numeric(19, 4) not null default 0,
    add column shipping numeric(19, 4) not null default 0,
    add column tax numeric(19, 4) not null default 0,
    add column paid numeric(19, 4) not null default 0,
    add column refunded numeric(19, 4) not null default 0,
    add column base_currency text not null default '',
    add column base_total numeric(19, 4) not null default 0,
    add column store_id text not null default '',
    add column coupon text not null default '',
    add column payment_method text not null default '',
    add column shipping_method text not null default '',
    add column guest boolean not null default false,
    add column virtual boolean not null default false,
    add column shop_customer_id text not null default '',
    add column edited_from text not null default '',
    add column edited_to text not null default '',
    add column billing_address text not null default '',
    add column shipping_address text not null default '',
    add column comments text not null default '[]';

alter table shop_order_line
    add column parent_line_id text not null default '',
    add column product_type text not null default '',
    add column invoiced numeric(19, 4) not null default 0,
    add column backordered numeric(19, 4) not null default 0,
    add column discount numeric(19, 4) not null default 0,
    add column tax numeric(19, 4) not null default 0;
