-- What a night found over everybody: its rates in a hundred steps, the bands, and how they fall on kinds of sizes.
create table risk_night (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    rule_version bigint not null references risk_rule_set (version),
    people bigint not null,
    seconds double precision not null,
    rates double precision[] not null,
    report jsonb not null
);
