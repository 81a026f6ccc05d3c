-- What else a customer answers counts too: whether it was solved, and how the agent was.
alter table survey_setting add column follow_up_unsolved boolean not null default true;

drop trigger survey_answer_tells on survey_answer;
create trigger survey_answer_tells after insert or delete or update of drivers, solved, agent_rating on survey_answer
    for each row execute function survey_day_hears();
delete from survey_day;
