-- Which assessment a decision was taken on, and each other step that judges: later ones take its place on the return. It is
-- no reference: a person's assessments go with the person, and what was decided stays.
alter table return_request add column decided_on bigint;
alter table return_event add column assessment_id bigint;

update return_request r set decided_on = a.id
from return_request d cross join lateral (
    select id from risk_assessment where return_id = d.id and at <= d.decided_at order by at desc, id desc limit 1) a
where d.id = r.id and d.decided_at is not null;

update return_event e set assessment_id = a.id
from return_event d cross join lateral (
    select id from risk_assessment where return_id = d.return_id and at <= d.at order by at desc, id desc limit 1) a
where d.id = e.id and d.kind in ('ASSESSED', 'PROPOSED', 'AGREED', 'REFUSED', 'DECIDED', 'BULK_DECIDED', 'MISSING',
    'INSPECTED', 'UPHELD', 'OVERTURNED');
