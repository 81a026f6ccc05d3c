-- Reactions that reach outside are looked for by threads of their own, which must not read past all the others that wait.
alter table event_outbox add column reaches_outside boolean not null default false;
create index event_outbox_due_within on event_outbox (next_attempt_at, id)
    where status in ('WAITING', 'RUNNING') and not reaches_outside;
create index event_outbox_due_outside on event_outbox (next_attempt_at, id)
    where status in ('WAITING', 'RUNNING') and reaches_outside;
drop index event_outbox_due;
