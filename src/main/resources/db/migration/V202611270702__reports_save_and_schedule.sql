-- A report with a filter under a name, somebody's own or shared.
create table saved_report (
    id bigint generated always as identity primary key,
    report text not null,
    name text not null,
    filter jsonb not null default '{}',
    account_id bigint not null references account (id),
    shared boolean not null default false,
    changed_at timestamptz not null,
    version bigint not null default 0
);
-- Saved again under the same name it replaces the one before.
create unique index saved_report_by_name on saved_report (account_id, lower(name));
create index saved_report_shared on saved_report (name) where shared;

-- When it is mailed to whom.
create table report_schedule (
    saved_report_id bigint primary key references saved_report (id) on delete cascade,
    every text not null check (every in ('DAY', 'WEEK', 'MONTH')),
    -- Of the week from Monday on, or of the month; of a day nothing.
    day int not null check (day between 0 and 28),
    hour int not null check (hour between 0 and 23),
    recipients bigint[] not null,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED')),
    why text not null default '',
    next_at timestamptz not null,
    last_at timestamptz
);
create index report_schedule_due on report_schedule (next_at) where state = 'ACTIVE';

-- Who does not want the mails that everybody of their kind gets; who is not in here has not said so.
create table digest_choice (
    account_id bigint primary key references account (id),
    daily boolean not null,
    weekly boolean not null
);
-- When the next ones go out; the node that moves it on sends them.
create table digest_turn (
    kind text primary key check (kind in ('DAILY', 'WEEKLY')),
    next_at timestamptz not null
);
