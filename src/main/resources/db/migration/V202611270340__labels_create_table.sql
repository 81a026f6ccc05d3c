-- A parcel's way back to us. A return has one label that counts; others were voided.
create table return_label (
    id bigint generated always as identity primary key,
    return_id bigint not null references return_request (id) on delete cascade,
    carrier text not null,
    tracking text not null unique,
    cost numeric(19, 4) not null,
    currency text not null,
    paid_by text not null check (paid_by in ('STORE', 'CUSTOMER')),
    made_at timestamptz not null,
    voided_at timestamptz,
    first_scan_at timestamptz,
    delivered_at timestamptz,
    delivered_zip text not null default ''
);
create unique index return_label_valid on return_label (return_id) where voided_at is null;
create index return_label_by_return on return_label (return_id, id);
