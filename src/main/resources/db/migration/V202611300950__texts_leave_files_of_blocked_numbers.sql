alter table text_media drop constraint text_media_reason_check;
alter table text_media add constraint text_media_reason_check check (reason in ('', 'TYPE', 'SIZE', 'GONE', 'BLOCKED'));
