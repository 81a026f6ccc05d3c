create table voice_recording_fetch (
    recording_sid text primary key,
    attempts int not null default 0,
    next_attempt_at timestamptz,
    last_error text not null default ''
);
create index voice_recording_fetch_due on voice_recording_fetch (next_attempt_at) where next_attempt_at is not null;
