-- Addresses of pictures that a mail only points to, a line each: its markup has their numbers, so that nothing in it can load
-- anything by itself.
alter table timeline_entry add column remote_pictures text not null default '';

-- Those that an agent wanted to see, once fetched.
create table remote_image (
    entry_id bigint not null references timeline_entry (id) on delete cascade,
    number int not null,
    type text not null,
    sha256 text not null,
    size bigint not null,
    fetched_at timestamptz not null,
    primary key (entry_id, number)
);
