-- Surveys and sums of tickets once more, a day (UTC) in one row: a year of a million is added up from 365 of them. Both may be emptied
-- at any time; what is not packed, or changed since, is read from its table.
create table day_word (
    id int generated always as identity (minvalue 0 start with 0) primary key,
    word text not null
);
create unique index day_word_by_word on day_word (md5(word));

create table survey_day (
    day date primary key,
    rows bytea not null
);
create table ticket_sum_day (
    day date primary key,
    rows bytea not null
);
-- Unpacked numbers would be smaller on disk and are larger on the way.
alter table survey_day alter column rows set storage external;
alter table ticket_sum_day alter column rows set storage external;

-- A mark for each day that changed, without a key, so that nobody waits for anybody. It is written in the transaction of the change and
-- goes in the statement that packs the day, so that a day without a mark holds what the table holds.
create table survey_day_change (day date not null);
create index survey_day_change_by_day on survey_day_change (day);
create table ticket_sum_day_change (day date not null);
create index ticket_sum_day_change_by_day on ticket_sum_day_change (day);

create function survey_day_changes() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into survey_day_change (day) select distinct cast(contact_at at time zone 'UTC' as date) from fresh;
    elsif tg_op = 'DELETE' then
        insert into survey_day_change (day) select distinct cast(contact_at at time zone 'UTC' as date) from gone;
    else
        insert into survey_day_change (day)
        select distinct cast(w.at at time zone 'UTC' as date) from fresh f join gone g on g.id = f.id
        cross join lateral (values (f.contact_at), (g.contact_at)) w (at)
        where (f.contact_at, f.channel, f.language, f.topic, f.agent_id, f.team_id, f.tags, f.state, f.suppressed, f.rating)
            is distinct from
            (g.contact_at, g.channel, g.language, g.topic, g.agent_id, g.team_id, g.tags, g.state, g.suppressed, g.rating);
    end if;
    return null;
end $$;
create trigger survey_day_grows after insert on survey
    referencing new table as fresh for each statement execute function survey_day_changes();
create trigger survey_day_shrinks after delete on survey
    referencing old table as gone for each statement execute function survey_day_changes();
create trigger survey_day_changes after update on survey
    referencing old table as gone new table as fresh for each statement execute function survey_day_changes();

-- What spoilt it and clicks stand beside the survey; a rating reaches it by itself (survey_takes_rating).
create function survey_day_hears() returns trigger language plpgsql as $$
begin
    insert into survey_day_change (day)
    select cast(s.contact_at at time zone 'UTC' as date) from survey s
    where s.id = case when tg_op = 'DELETE' then old.survey_id else new.survey_id end;
    return null;
end $$;
create trigger survey_answer_tells after insert or delete or update of drivers on survey_answer
    for each row execute function survey_day_hears();
create trigger survey_click_tells after insert or delete or update on survey_click
    for each row execute function survey_day_hears();

create function ticket_sum_day_changes() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into ticket_sum_day_change (day) select distinct cast(at at time zone 'UTC' as date) from fresh;
    elsif tg_op = 'DELETE' then
        insert into ticket_sum_day_change (day) select distinct cast(at at time zone 'UTC' as date) from gone;
    else
        insert into ticket_sum_day_change (day)
        select distinct cast(w.at at time zone 'UTC' as date) from fresh f join gone g on g.ticket_id = f.ticket_id
        cross join lateral (values (f.at), (g.at)) w (at)
        where (f.at, f.channel, f.language, f.topic, f.agent_id, f.asked, f.first_reply_s, f.solve_s, f.reopened)
            is distinct from (g.at, g.channel, g.language, g.topic, g.agent_id, g.asked, g.first_reply_s, g.solve_s, g.reopened);
    end if;
    return null;
end $$;
create trigger ticket_sum_day_grows after insert on ticket_sum
    referencing new table as fresh for each statement execute function ticket_sum_day_changes();
create trigger ticket_sum_day_shrinks after delete on ticket_sum
    referencing old table as gone for each statement execute function ticket_sum_day_changes();
create trigger ticket_sum_day_changes after update on ticket_sum
    referencing old table as gone new table as fresh for each statement execute function ticket_sum_day_changes();

-- Who was never asked because it is not solved.
create index ticket_unsolved on ticket (created_at, id) where status in ('OPEN', 'PENDING');
