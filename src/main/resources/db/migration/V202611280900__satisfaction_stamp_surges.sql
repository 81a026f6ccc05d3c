-- In which surge the contact came. A surge keeps its times and is never removed, so the stamp says what was known when the contact came,
-- whatever is said of its day later.
alter table survey add column surge_id bigint references surge (id);
update survey s set surge_id = g.id from surge g
where s.contact_at >= g.began_at and s.contact_at < coalesce(g.ended_at, 'infinity');
