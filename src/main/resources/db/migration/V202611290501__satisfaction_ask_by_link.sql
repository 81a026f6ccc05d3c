-- Whether an agent may hand a link to who was to be asked and has no address.
alter table survey_setting add column links boolean not null default false;
-- Packed days know by now by which way a contact was asked; they are packed anew.
delete from survey_day;
