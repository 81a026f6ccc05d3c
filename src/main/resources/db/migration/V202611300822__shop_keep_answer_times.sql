-- How long the newest answers of the shop took, and when they came.
alter table shop_line add column answered_at timestamptz[] not null default '{}',
    add column answer_ms int[] not null default '{}';
-- When a shop told something of itself last.
create index intake_delivery_of_shops on intake_delivery (received_at) where channel in ('shopify', 'woocommerce');
