-- Within how many days a further contact about the same says that a call was not enough.
alter table phone_settings add column first_contact_days int not null default 7 check (first_contact_days between 1 and 60);
-- By how many days a call was judged; 0 are the definitions of before, and all calls are summed up anew.
alter table call_sum add column contact_days int not null default 0;
