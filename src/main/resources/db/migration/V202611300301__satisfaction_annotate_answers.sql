-- What the team says spoilt it, beside what the customer said; a rating stays what it is.
alter table survey_answer
    add column team_driver text not null default '',
    add column team_reason text not null default '',
    add column team_account_id bigint references account (id),
    add column team_at timestamptz;

drop trigger survey_answer_tells on survey_answer;
create trigger survey_answer_tells
    after insert or delete or update of drivers, solved, agent_rating, team_driver on survey_answer
    for each row execute function survey_day_hears();
