-- How the copy of a shop stands, for all nodes: what it has, when the shop may be asked next, what went wrong last.
create table shop_standing (
    shop text primary key,
    newest_change timestamptz,
    as_of timestamptz,
    news_due_at timestamptz not null,
    quiet_until timestamptz not null,
    failures int not null,
    state text not null check (state in ('STARTING', 'OK', 'SLOW', 'DOWN')),
    since timestamptz not null,
    last_error text not null,
    last_error_at timestamptz,
    last_refusal text not null
);

-- Stretches of the shop's changes that are still to be read, from the ceiling down.
create table shop_gap (
    id bigint generated always as identity primary key,
    shop text not null,
    floor timestamptz not null,
    ceiling timestamptz not null,
    below bigint
);
create index shop_gap_newest on shop_gap (shop, ceiling desc, id desc);
