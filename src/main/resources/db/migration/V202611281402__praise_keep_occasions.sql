-- By what way the words came, as it weighs with the rules: a text is no mail, and under a poor rating there stands a complaint.
alter table praise add column occasion text not null default '';
update praise p set occasion = case p.source
    when 'CALL' then 'CALL'
    when 'LOGGED' then 'LOGGED'
    when 'SURVEY' then case when exists (
        select from survey_answer a where p.source_key like 'S-%' and a.survey_id::text = split_part(p.source_key, '-', 2)
            and a.rating <= 2) then 'POOR_SURVEY' else 'SURVEY' end
    else case when exists (select from timeline_entry e where e.id = p.entry_id and e.channel = 'sms') then 'TEXT'
        when exists (select from timeline_entry e where e.id = p.entry_id and e.kind = 'CALL') then 'CALL' else 'MAIL' end end;
-- They were read as something else; they are read again.
delete from praise_reading r using praise p where p.id = r.praise_id
    and (p.occasion in ('TEXT', 'POOR_SURVEY') or p.source = 'CHOSEN' and p.occasion <> 'MAIL');
