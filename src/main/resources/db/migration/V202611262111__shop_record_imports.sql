create table order_import (
    id bigint generated always as identity primary key,
    key text not null unique,
    name text not null,
    sent_by text not null,
    format text not null check (format in ('ndjson', 'csv')),
    header text not null,
    size bigint not null,
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    state text not null check (state in ('RUNNING', 'DONE', 'BROKEN_OFF')),
    reached_bytes bigint not null default 0,
    reached_lines bigint not null default 0,
    lines bigint not null default 0,
    received bigint not null default 0,
    created bigint not null default 0,
    updated bigint not null default 0,
    unchanged bigint not null default 0,
    failed bigint not null default 0
);
create index order_import_newest on order_import (begun_at desc, id desc);

-- At most a thousand a row of order_import.
create table order_import_error (
    import bigint not null references order_import (id) on delete cascade,
    line bigint not null,
    message text not null
);
create index order_import_error_by_line on order_import_error (import, line);
