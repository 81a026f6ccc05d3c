-- How a call is about to end, and the wait that was told to the caller, by which the telling is judged.
alter table desk_call
    add leaving text not null default '',
    add expected_wait int;

-- The document that answered a delivery, so that its repetition gets the same.
create table voice_answer (
    token text primary key,
    document text not null,
    at timestamptz not null
);
create index voice_answer_by_time on voice_answer (at);

-- Events of a conference, each told once: the network numbers them.
create table conference_event (
    conference_sid text not null,
    sequence_number int not null,
    at timestamptz not null,
    primary key (conference_sid, sequence_number)
);
create index conference_event_by_time on conference_event (at);
