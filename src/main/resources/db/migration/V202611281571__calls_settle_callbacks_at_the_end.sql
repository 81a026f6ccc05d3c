-- When its time was agreed on last: what is agreed on in a conversation is not settled by that conversation.
alter table callback add column wished_at timestamptz;

-- Told at the end of the call from now on.
update event_outbox set status = 'DONE' where reaction = 'settle callback on call answered' and status <> 'DONE';
