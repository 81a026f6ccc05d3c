-- Whether they wanted to win something when they asked for the link: its page asks for that, and for nothing they did not want.
alter table poll_link add column draws boolean not null default false;
