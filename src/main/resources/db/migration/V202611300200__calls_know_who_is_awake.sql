-- Until when whoever waits for a callback is surely awake, as they called just before; epoch for all that is not known of.
alter table callback add column awake_until timestamptz not null default 'epoch';
