-- A team that is closed is gone for callers and for whoever sets up the phones; what it did keeps its name, in lists of calls, in
-- figures and in satisfaction, which lost it with the row.
alter table team add column closed_at timestamptz;
alter table team drop constraint team_name_key;
create unique index team_by_name on team (name) where closed_at is null;

create or replace view team_answering as
    select m.team_id, m.account_id from team_member m join account a on a.id = m.account_id where a.disabled_at is null
    union all
    select t.id, a.id from team t cross join account a
    where t.closed_at is null and a.disabled_at is null and not exists (select from team_member m where m.team_id = t.id);
