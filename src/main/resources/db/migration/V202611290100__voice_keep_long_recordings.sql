-- What is too large as a .wav is sought as an .mp3; what is too large even so stays at the phone network.
alter table phone_recording drop constraint phone_recording_state_check;
alter table phone_recording add constraint phone_recording_state_check
    check (state in ('WAITING', 'STORED', 'FAILED', 'ABSENT', 'TOO_LONG', 'DELETED'));
create index phone_recording_too_long on phone_recording (announced_at) where state = 'TOO_LONG';

alter table voice_recording_fetch add column format text not null default 'WAV' check (format in ('WAV', 'MP3'));

-- Those that were given up for their size may still be there.
update voice_recording_fetch set format = 'MP3', attempts = 0, next_attempt_at = now()
where next_attempt_at is null and last_error like '%MiB are accepted%';
