-- Who put a transcript in the place of what was heard; null for what an engine heard line by line.
alter table phone_transcript_line add column posted_by bigint references account (id);

-- What stood there before, so that nobody makes what was said unsaid.
create table replaced_transcript (
    id bigint generated always as identity primary key,
    call_id bigint not null references phone_call (id) deferrable initially deferred,
    account_id bigint not null references account (id),
    replaced_at timestamptz not null,
    text text not null
);
create index replaced_transcript_by_call on replaced_transcript (call_id);
