-- One secret for the whole installation: our signed Message-IDs prove that a mail answers one of ours.
create table mail_secret (
    id int primary key check (id = 1),
    secret bytea not null,
    created_at timestamptz not null default clock_timestamp()
);

-- How far each mailbox is read. A new uid_validity starts it over; the hash of each mail keeps it from coming in twice.
create table mail_mailbox (
    name text primary key,
    uid_validity bigint not null,
    last_uid bigint not null,
    connected_at timestamptz not null,
    updated_at timestamptz not null
);

-- What was found in the mailbox and what became of it: delivery_id is null where it was passed over.
create table mail_ledger (
    mailbox text not null references mail_mailbox (name),
    uid_validity bigint not null,
    uid bigint not null,
    delivery_id bigint,
    size bigint not null,
    remark text not null default '',
    at timestamptz not null,
    primary key (mailbox, uid_validity, uid)
);
