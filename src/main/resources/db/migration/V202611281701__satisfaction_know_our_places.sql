-- From which networks we work, as of the last days.
create table staff_place (
    place text not null,
    account_id bigint not null references account (id),
    seen_at timestamptz not null,
    primary key (place, account_id)
);
create index staff_place_by_time on staff_place (seen_at);

-- It was sent from one of them. A customer may sit beside us: it is marked, and a person looks.
alter table survey_answer add column our_place boolean not null default false;
alter table award_nomination add column our_place boolean not null default false;
-- Whose session the browser held that sent it: the vote stays, and counts for no award.
alter table award_nomination add column staff_id bigint references account (id);
