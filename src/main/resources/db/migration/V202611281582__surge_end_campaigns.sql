-- How long the surge of a campaign went on, as far as it is known.
alter table campaign add column lasted_until timestamptz;
update campaign c set lasted_until = s.ended_at from surge s where s.id = c.surge_id;
-- Its orders are counted anew each time, by all pages alike.
alter table campaign drop column orders;
-- Until when orders are its own: its end, else two days on, and no sooner than its surge was over.
create function campaign_end(c campaign) returns timestamptz language sql stable as $$
    select coalesce(c.ended_at, greatest(c.began_at + interval '2 days', c.lasted_until))
$$;
