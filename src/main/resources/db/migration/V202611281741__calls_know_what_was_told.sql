-- What a caller was told by now: that the call is recorded, which may be switched on while they wait, and until when they heard
-- what is announced.
alter table desk_call
    add column told_recorded boolean not null default false,
    add column news_heard_at timestamptz;
update desk_call set told_recorded = true where stage <> 'ENDED' and recording <> 'OFF';
