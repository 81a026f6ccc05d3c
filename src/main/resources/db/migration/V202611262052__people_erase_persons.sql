-- Contact points of erased people, as a keyed hash, so that the shop does not bring them back.
create table erased_contact (
    hash text primary key,
    erased_at timestamptz not null
);
insert into secret (name, value)
values ('erased-contacts', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
