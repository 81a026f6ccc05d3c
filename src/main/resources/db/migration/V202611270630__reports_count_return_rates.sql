-- What was sent and what of it came back, by the day of the order: the two sides of return rates. All of it may be thrown
-- away and is counted again. A day is counted anew when one of its orders or their returns changed, and once a week.
create table return_rate_day (
    day date primary key,
    stale boolean not null default true,
    counted_at timestamptz
);
insert into return_rate_day (day)
    select distinct cast(placed_at at time zone 'America/New_York' as date) from shop_order;

-- In all of these sent_on is when the goods left; what has no shipment is taken to have left two days after the order.
create table return_rate_sent (
    day date not null,
    sent_on date not null,
    sku text not null,
    pieces int not null
);
create index return_rate_sent_by_day on return_rate_sent (day) include (sent_on, sku, pieces);

create table return_rate_back (
    day date not null,
    sent_on date not null,
    sku text not null,
    reason text not null,
    fault text not null,
    channel text not null,
    pieces int not null
);
create index return_rate_back_by_day on return_rate_back (day);

-- How many orders were sent, how many of them have a return, and how many one by each channel.
create table return_rate_orders (
    day date not null,
    sent_on date not null,
    what text not null check (what in ('SENT', 'BACK', 'CHANNEL')),
    channel text not null,
    orders int not null
);
create index return_rate_orders_by_day on return_rate_orders (day);

-- Up to where changes have been heard of, and where the days that were counted begin and end.
create table return_rate_heard (
    id int primary key check (id = 1),
    xid bigint not null,
    row_id bigint not null,
    zone text not null
);
insert into return_rate_heard (id, xid, row_id, zone)
    select 1, coalesce(max(cast(cast(xid as text) as bigint)), 0), 0, 'America/New_York' from change_feed;
