-- A call may have several recordings: what was said after the tone, and each stretch of a conversation.
create sequence phone_recording_seq start 20 increment by 20;
create table phone_recording (
    id bigint primary key,
    call_id bigint not null references phone_call (id) deferrable initially deferred,
    sid text unique,
    kind text not null check (kind in ('VOICEMAIL', 'CONVERSATION')),
    state text not null check (state in ('WAITING', 'STORED', 'FAILED', 'ABSENT', 'DELETED')),
    announced_at timestamptz not null,
    seconds int,
    sha256 text,
    type text,
    size bigint,
    deleted_at timestamptz,
    version bigint not null default 0
);
create index phone_recording_by_call on phone_recording (call_id);
create index phone_recording_by_file on phone_recording (sha256) where sha256 is not null;
create index phone_recording_by_age on phone_recording (announced_at) where state in ('STORED', 'FAILED');

-- The addresses of recordings stay: each has the number of its call, which had one at most.
insert into phone_recording (id, call_id, sid, kind, state, announced_at, seconds, sha256, type, size)
select id, id, recording_sid, 'VOICEMAIL', recording_state, coalesce(ended_at, started_at, now()), recording_seconds,
    recording_sha256, recording_type, recording_size
from phone_call where recording_state <> 'NONE';
select setval('phone_recording_seq', (select greatest(20, (coalesce(max(id), 0) / 20 + 1) * 20) from phone_recording));

alter table phone_call drop column recording_sid, drop column recording_state, drop column recording_seconds,
    drop column recording_sha256, drop column recording_type, drop column recording_size;

-- What was said, as it was heard, line by line; the call's transcript is made of them.
create table phone_transcript_line (
    call_id bigint not null references phone_call (id) deferrable initially deferred,
    source text not null,
    number int not null,
    seconds numeric(9, 3),
    speaker text not null default '' check (speaker in ('', 'caller', 'agent', 'other')),
    text text not null,
    primary key (call_id, source, number)
);

-- Who listened to a recording, once a day.
create table phone_recording_listening (
    recording_id bigint not null references phone_recording (id) on delete cascade,
    account_id bigint not null references account (id),
    day date not null,
    primary key (recording_id, account_id, day)
);
