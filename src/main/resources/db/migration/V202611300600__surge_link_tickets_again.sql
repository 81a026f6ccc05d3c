-- A ticket belongs to one open incident at most; that of a resolved one may join another. A person may take one out, and it
-- stays out of that incident until a person puts it back.
alter table incident_ticket drop constraint incident_ticket_pkey;
alter table incident_ticket add primary key (incident_id, ticket_id),
    add column ended_at timestamptz, add column unlinked boolean not null default false,
    add constraint incident_ticket_unlinked_check check (ended_at is not null or not unlinked);
update incident_ticket x set ended_at = i.resolved_at from incident i where i.id = x.incident_id and i.resolved_at is not null;
create unique index incident_ticket_present on incident_ticket (ticket_id) where ended_at is null;
create index incident_ticket_by_ticket on incident_ticket (ticket_id, linked_at);
drop index incident_ticket_by_incident;
create index incident_ticket_by_incident on incident_ticket (incident_id, linked_at desc, ticket_id desc);
