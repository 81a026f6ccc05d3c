-- Made-up people that a version must judge as its authors say, kept with it.
create table risk_case (
    id bigint generated always as identity primary key,
    rule_version bigint not null references risk_rule_set (version),
    name text not null,
    facts jsonb not null,
    expected text not null check (expected in ('INSUFFICIENT_HISTORY', 'CLEAR', 'WATCH', 'REVIEW', 'HIGH')),
    created_by bigint references account (id),
    created_at timestamptz not null
);
create index risk_case_by_version on risk_case (rule_version, id);

-- A version over the past, beside the one in force then. A node that runs one says so now and then; when it falls silent,
-- another begins anew.
create table risk_backtest (
    id bigint generated always as identity primary key,
    rule_version bigint not null references risk_rule_set (version),
    revision bigint not null,
    against_version bigint not null references risk_rule_set (version),
    months int not null check (months between 1 and 24),
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    progress int not null default 0 check (progress between 0 and 100),
    asked_by bigint not null references account (id),
    asked_at timestamptz not null,
    beat_at timestamptz,
    done_at timestamptz,
    seconds double precision,
    report jsonb,
    trouble text not null default ''
);
create index risk_backtest_by_version on risk_backtest (rule_version, id desc);
create index risk_backtest_open on risk_backtest (id) where state in ('WAITING', 'RUNNING');
