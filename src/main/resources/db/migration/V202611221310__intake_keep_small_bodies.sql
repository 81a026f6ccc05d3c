-- A small body stands in its row: one sync makes it durable, where a file of its own takes three.
alter table intake_delivery alter column stored_file drop not null;
alter table intake_delivery add column body bytea;
alter table intake_delivery alter column body set storage external;
alter table intake_delivery add check (num_nonnulls(body, stored_file) = 1);
