-- How the line to a shop stands, for all nodes: whether it is open, when it may be used next, how the shop is.
create table shop_line (
    shop text primary key,
    gate text not null check (gate in ('CLOSED', 'OPEN', 'HALF_OPEN')),
    gate_until timestamptz not null,
    opened_at timestamptz not null,
    failures int not null,
    successes int not null,
    next_at timestamptz not null,
    background_at timestamptz not null,
    catching_up boolean not null,
    slowness int not null,
    state text not null check (state in ('STARTING', 'OK', 'SLOW', 'DOWN')),
    since timestamptz not null,
    slow int not null,
    quick int not null,
    last_error text not null,
    last_error_at timestamptz,
    version bigint not null
);
insert into shop_line (shop, gate, gate_until, opened_at, failures, successes, next_at, background_at, catching_up,
    slowness, state, since, slow, quick, last_error, last_error_at, version)
select shop, 'CLOSED', quiet_until, since, 0, 0, quiet_until, quiet_until, false, 0,
    case state when 'STARTING' then 'STARTING' else 'OK' end, since, 0, 0, last_error, last_error_at, 1
from shop_standing;

-- When the shop was slow or away; one episode at most is open.
create table shop_episode (
    id bigint generated always as identity primary key,
    shop text not null,
    began_at timestamptz not null,
    ended_at timestamptz,
    worst text not null check (worst in ('SLOW', 'DOWN')),
    failures int not null,
    last_words text not null
);
create unique index shop_episode_open on shop_episode (shop) where ended_at is null;
create index shop_episode_newest on shop_episode (shop, began_at desc, id desc);

-- The copy of each of the shop's lists, and the stretches of it that are unread, have a row of their own.
drop index shop_gap_newest;
alter table shop_gap add column listing text not null default 'orders',
    add column failures int not null default 0,
    add column rests_until timestamptz not null default 'epoch';
alter table shop_gap alter column listing drop default;
create index shop_gap_newest on shop_gap (shop, ceiling desc, id desc);

alter table shop_standing drop constraint shop_standing_pkey,
    add column listing text not null default 'orders',
    add column asked_at timestamptz,
    add column shop_ahead_ms bigint,
    add column rests_until timestamptz not null default 'epoch',
    add column failures_of_its_own int not null default 0,
    drop column news_due_at, drop column quiet_until, drop column failures, drop column state, drop column since,
    drop column last_error_at;
alter table shop_standing alter column listing drop default,
    add primary key (shop, listing);
alter table shop_standing rename column failures_of_its_own to failures;
update shop_standing set last_error = '';

-- The walks by night through what was created in the last weeks; the one that is not over goes on after a crash.
create table shop_sweep (
    shop text not null,
    night date not null,
    listing text not null,
    created_since timestamptz not null,
    after_id bigint not null,
    rows bigint not null,
    mended bigint not null,
    began_at timestamptz not null,
    next_page_at timestamptz not null,
    ended_at timestamptz,
    primary key (shop, night)
);
