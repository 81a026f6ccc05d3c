-- An exchange that may be sent once the goods are on their way, before anybody has looked at them.
alter table return_item add column ahead boolean not null default false;
