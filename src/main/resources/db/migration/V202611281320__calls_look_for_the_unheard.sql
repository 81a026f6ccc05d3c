-- Until when the phone network has been asked for callers of whom we never heard; those before the product came are not ours.
create table call_lookout (
    one boolean primary key default true check (one),
    looked_until timestamptz not null
);
insert into call_lookout (looked_until) values (now());
