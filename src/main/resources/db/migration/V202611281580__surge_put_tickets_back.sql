-- Who switched peak priorities off: in their name what could not be put back at once is put back later.
alter table peak_rank add column put_back_by bigint references account (id);
-- What earlier switches left.
update peak_rank set put_back_by = (
    select r.account_id from audit_row r join account a on a.id = r.account_id
    where r.action = 'turned off peak priorities' order by r.id desc limit 1)
where not exists (select from peak_ranking);
