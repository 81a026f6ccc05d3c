-- Each night everybody is looked at anew; what was found over everybody is kept in one row. One node takes a night; when
-- it dies, another takes it after two hours.
create table risk_night (
    id bigint generated always as identity primary key,
    day date not null unique,
    begun_at timestamptz not null,
    at timestamptz,
    rule_version bigint references risk_rule_set (version),
    people bigint not null default 0,
    seconds double precision not null default 0,
    rates double precision[] not null default '{}',
    report jsonb not null default '{}'
);
