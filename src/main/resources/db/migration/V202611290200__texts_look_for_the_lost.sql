-- Until when the phone network has been asked for texts of which we never heard; those before the product came are not ours.
create table text_lookout (
    one boolean primary key default true check (one),
    looked_until timestamptz not null,
    skipped_until timestamptz
);
insert into text_lookout (looked_until) values (now());

-- How often the network was asked what became of a text whose last report is missing.
alter table text_message add column asked int not null default 0;
create index text_message_unreported on text_message (attempted_at)
    where direction = 'OUT' and state in ('QUEUED', 'SENT') and asked < 2;
create index text_message_came on text_message (created_at) where direction = 'IN';
