-- Teams whose customers are asked otherwise than all others: not at all, or another share of them; without one, as many as of all.
-- A row stays once it is there, so that its version goes on counting.
create table survey_team_rule (
    team_id bigint primary key references team (id) on delete cascade,
    asks boolean not null,
    share int check (share between 0 and 100),
    version bigint not null default 1
);
