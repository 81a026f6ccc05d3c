-- How many minutes of waiting a key of the menu is worth.
alter table phone_menu_option add column priority int not null default 0 check (priority between 0 and 240);
