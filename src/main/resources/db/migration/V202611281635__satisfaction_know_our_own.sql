-- An address as a mailbox reads it: what comes behind a plus, and dots where Google does not read them, make no other person.
create function plain_address(address text) returns text language sql immutable parallel safe
return case when lower(address) ~ '@(gmail|googlemail)\.com$'
    then replace(regexp_replace(lower(address), '[+@].*$', ''), '.', '') || '@gmail.com'
    else regexp_replace(lower(address), '\+[^@]*@', '@') end;

-- Whoever was asked is asked by none of their other spellings for a while.
create index survey_by_plain_recipient on survey (plain_address(recipient), made_at) where way = 'MAIL' and recipient <> '';

-- Whose session the browser held that sent it: the answer stays, and counts for no award.
alter table survey_answer add column staff_id bigint references account (id);
create index survey_answer_by_staff on survey_answer (survey_id, entry_id) where staff_id is not null;
