-- How often the customer was brought together with somebody; what the network tells of an earlier talk does not concern this one.
alter table desk_call add column talks int not null default 0;
