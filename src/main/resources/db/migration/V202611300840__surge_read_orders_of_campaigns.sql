-- The item is compared, not looked for by "exists": of that the planner thinks every other order has it, and reads all tickets and surveys.
create or replace view campaign_order as
    select k.id as campaign_id, campaign_end(k) as ends_at, o.id as order_id, o.customer_id, o.placed_at
    from campaign k join shop_order o on o.placed_at >= k.began_at and o.placed_at <= campaign_end(k)
    where k.removed_at is null and (k.code = '' and k.item = '' or k.code <> '' and upper(o.coupon) = upper(k.code)
        or k.item <> '' and k.item = (
            select l.name from shop_order_line l where l.order_id = o.id and l.name = k.item limit 1));
