-- All languages in which a caller is spoken to while nobody knows theirs, such as 'en ko'; '' once it is known.
alter table desk_call add column languages text not null default '';
