-- On how many days a callback was due since it was last agreed on, by its team's clock, and on which the last time.
alter table callback add column due_days int not null default 0;
alter table callback add column due_on date;
