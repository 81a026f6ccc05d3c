-- Since when a caller waits this time. Their place in line goes by queued_at, which stays when they are sent back to it.
alter table desk_call add column waiting_since timestamptz;
update desk_call set waiting_since = queued_at where stage in ('WAITING', 'RINGING');
