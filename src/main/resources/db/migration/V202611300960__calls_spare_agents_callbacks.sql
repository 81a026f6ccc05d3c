-- Whether a caller asked for the call: then it does not count against the agent whose turn it was.
alter table dial_attempt add column asked_for boolean not null default false;
