-- What the rules of some version say of words that somebody judged, so that a later version can be held against it.
create table praise_reading (
    praise_id bigint not null references praise (id) on delete cascade,
    rule_version text not null,
    confidence double precision not null,
    primary key (praise_id, rule_version)
);
create index praise_reading_by_version on praise_reading (rule_version);
insert into praise_reading (praise_id, rule_version, confidence)
select id, rule_version, confidence from praise where judged_at is not null and source <> 'CHOSEN';

-- What the clicks taught, each time anew.
create table praise_lesson (
    id bigint generated always as identity primary key,
    rule_version text not null,
    learned_from int not null,
    weights jsonb not null,
    made_at timestamptz not null
);
