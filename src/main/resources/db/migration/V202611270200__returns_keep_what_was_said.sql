-- What a return waits for and until when is kept beside its state, so that the queue is read by an index.
alter table return_request
    add column needs text not null default 'NOTHING' check (needs in
        ('DECISION', 'INFO', 'PARCEL', 'INSPECTION', 'REFUND', 'APPEAL', 'SECOND', 'NOTHING')),
    add column due_at timestamptz,
    add column value numeric(19, 4) not null default 0,
    add column changed_at timestamptz not null default now(),
    add column request_key text,
    add column question text not null default '',
    add column question_photo boolean not null default false,
    add column asked_at timestamptz,
    add column answer text not null default '',
    add column answered_at timestamptz,
    add column policy_version bigint,
    add column reminded boolean not null default false,
    add column appeal_text text not null default '',
    add column appealed_at timestamptz,
    add column appeal_by bigint references account (id),
    add column appeal_outcome text check (appeal_outcome in ('UPHELD', 'OVERTURNED')),
    add column appeal_decided_by bigint references account (id),
    add column appeal_decided_at timestamptz,
    add column appeal_note text not null default '',
    add column not_assessed boolean not null default false,
    add column risk_band text check (risk_band in ('CLEAR', 'WATCH', 'REVIEW', 'HIGH', 'INSUFFICIENT_HISTORY')),
    add column risk_score int check (risk_score between 0 and 100),
    add column assessment_id bigint,
    add column assessed_at timestamptz;
create unique index return_request_by_key on return_request ((coalesce(filed_by, 0)), request_key)
    where request_key is not null;
create index return_request_by_needs on return_request (needs, requested_at, id) where needs <> 'NOTHING';
create index return_request_by_needs_value on return_request (needs, value desc, id) where needs <> 'NOTHING';
create index return_request_newest on return_request (requested_at desc, id desc);
create index return_request_due on return_request (due_at) where due_at is not null;
create index return_request_unassessed on return_request (requested_at) where state = 'REQUESTED';
-- A customer of their own may be merged within a transaction that moves the returns after them.
alter table return_request
    drop constraint return_request_customer_id_fkey,
    add foreign key (customer_id) references customer (id) deferrable initially deferred;

-- What an open return claims of its line; the sum of these is the line's return_claim.
alter table return_item add column claimed int not null default 0 check (claimed between 0 and requested);
-- How much of a line the shop refunded because of our returns: what else it refunded nobody can return any more.
alter table return_claim add column refunded_by_us int not null default 0 check (refunded_by_us >= 0);

alter table return_event add column actor text not null default 'PRODUCT' check (actor in ('PERSON', 'CUSTOMER', 'PRODUCT'));

-- What only counts once a second person agrees; nothing happens before. One waits for a return at a time.
create table return_proposal (
    id bigint generated always as identity primary key,
    return_id bigint not null references return_request (id),
    kind text not null,
    body text not null,
    summary text not null,
    proposed_by bigint not null references account (id),
    proposed_at timestamptz not null,
    agreed boolean,
    decided_by bigint references account (id),
    decided_at timestamptz,
    note text not null default '',
    check (agreed is not true or decided_by <> proposed_by),
    check ((decided_at is null) = (agreed is null))
);
create unique index return_proposal_open on return_proposal (return_id) where decided_at is null;
create index return_proposal_by_return on return_proposal (return_id, id);

create table return_receipt (
    id bigint generated always as identity primary key,
    return_id bigint not null references return_request (id),
    item_id bigint not null references return_item (id),
    quantity int not null check (quantity >= 0),
    outcome text not null check (outcome in ('RECEIVED', 'SHORT', 'WRONG_ITEM', 'LOST')),
    scanned_grams int check (scanned_grams >= 0),
    account_id bigint references account (id),
    at timestamptz not null
);
create index return_receipt_by_return on return_receipt (return_id, id);

create table return_inspection (
    id bigint generated always as identity primary key,
    return_id bigint not null references return_request (id),
    item_id bigint not null references return_item (id),
    good int not null check (good >= 0),
    bad int not null check (bad >= 0),
    grade text not null check (grade in ('A', 'B', 'C', 'D', 'F')),
    condition text not null,
    disposition text not null,
    denial text,
    tags_on boolean not null,
    expected_grams int check (expected_grams >= 0),
    scanned_grams int check (scanned_grams >= 0),
    note text not null default '',
    account_id bigint references account (id),
    at timestamptz not null,
    check (good + bad > 0),
    check ((bad = 0) = (denial is null))
);
create index return_inspection_by_return on return_inspection (return_id, id);
create index return_inspection_by_item on return_inspection (item_id, at);

-- Pictures of a return, the customer's and the team's. What is stored has nothing in it but the picture.
create table return_photo (
    id bigint generated always as identity primary key,
    return_id bigint not null references return_request (id),
    item_id bigint references return_item (id),
    inspection_id bigint references return_inspection (id),
    sha256 text not null,
    name text not null,
    type text not null,
    size bigint not null,
    account_id bigint references account (id),
    at timestamptz not null
);
create index return_photo_by_return on return_photo (return_id, id);
create index return_photo_by_file on return_photo (sha256);

-- A decision on many at once: it is not told to anybody until nobody can undo it any more.
create table return_approval (
    id bigint generated always as identity primary key,
    account_id bigint not null references account (id),
    at timestamptz not null,
    undone_at timestamptz,
    told_at timestamptz
);
create index return_approval_waiting on return_approval (at) where undone_at is null and told_at is null;
create table return_approval_item (
    approval_id bigint not null references return_approval (id),
    return_id bigint not null references return_request (id),
    primary key (approval_id, return_id)
);
create index return_approval_item_by_return on return_approval_item (return_id);
