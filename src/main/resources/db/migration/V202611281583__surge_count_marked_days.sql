-- Not so for a day to come, nor for one of which no minute is known.
alter table surge_day add column counted boolean not null default true;
update surge_day set counted = false where marked <> '' and orders = 0 and contacts = 0 and calls = 0;
