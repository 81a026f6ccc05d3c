-- Contact points of erased people, as a keyed hash, so that the shop does not bring them back.
create table erased_contact (
    hash text primary key,
    erased_at timestamptz not null
);
insert into secret (name, value)
values ('erased-contacts', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

-- Set when the erasure begins: from then on nobody sees the customer any more. The row goes when nothing names it.
alter table customer add column erased_at timestamptz;

-- Erasures asked for, under way and done. Who it is stands here only until it is done; then only the number is left.
create table customer_erasure (
    customer_id bigint primary key,
    person text not null,
    state text not null check (state in ('RUNNING', 'DONE')),
    asked_at timestamptz not null,
    asked_by text not null,
    done_at timestamptz,
    erased bigint not null default 0
);
create index customer_erasure_running on customer_erasure (asked_at) where state = 'RUNNING';

-- Files that an erased person's rows named. They go after a while, unless something else turns out to have them too.
create table condemned_file (
    sha256 text primary key,
    at timestamptz not null
);
create index condemned_file_by_age on condemned_file (at);

-- Whose a raw delivery is, and which rows have a file.
create index intake_delivery_by_result on intake_delivery (result);
create index intake_delivery_by_call on intake_delivery (split_part(external_id, ':', 1)) where channel = 'voice';
create index intake_delivery_by_file on intake_delivery (stored_file) where stored_file is not null;
create index attachment_by_file on attachment (sha256);
create index phone_call_by_file on phone_call (recording_sha256) where recording_sha256 is not null;
create index phone_call_by_ticket on phone_call (ticket_id);
create index remote_image_by_file on remote_image (sha256);
