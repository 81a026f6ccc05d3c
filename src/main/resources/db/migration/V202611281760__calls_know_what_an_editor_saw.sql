-- Two who edit the same member or choice at once: the second is told, and overwrites nothing unseen. A phone's own
-- version moves with every call, so what its owner can do has one of its own.
alter table agent_phone add column able_version bigint not null default 1;
alter table wrap_up_choice add column version bigint not null default 1;
