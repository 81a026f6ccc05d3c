-- Which orders a campaign brought, for all that count: those of its time with its code or with its item; with neither, all of
-- its time. It names its columns, so that others of an order may change.
create view campaign_order as
    select k.id as campaign_id, campaign_end(k) as ends_at, o.id as order_id, o.customer_id, o.placed_at
    from campaign k join shop_order o on o.placed_at >= k.began_at and o.placed_at <= campaign_end(k)
    where k.removed_at is null and (k.code = '' and k.item = '' or k.code <> '' and upper(o.coupon) = upper(k.code)
        or k.item <> '' and exists (select from shop_order_line l where l.order_id = o.id and l.name = k.item));
