-- Whom nothing shows to be a customer is answered only so many times an hour; the other answers are held until a person lets them go.
alter table incident_ticket drop constraint incident_ticket_answer_check;
alter table incident_ticket add constraint incident_ticket_answer_check
    check (answer in ('', 'WAITING', 'HELD', 'SENT', 'SKIPPED'));
alter table incident_ticket add column stranger boolean not null default false, add column released_at timestamptz;
create index incident_ticket_stranger on incident_ticket (answered_at)
    where stranger and answer = 'SENT' and released_at is null;
