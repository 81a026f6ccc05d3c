-- What a night found about the rules in force that somebody has to look at: told once, and over when it is no longer found.
create table risk_finding (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('ALERT_RATE', 'SCORES', 'FAIRNESS')),
    subject text not null default '',
    value double precision not null,
    usual double precision not null,
    found_at timestamptz not null,
    seen_at timestamptz not null,
    over_at timestamptz
);
create unique index risk_finding_open on risk_finding (kind, subject) where over_at is null;
create index risk_finding_newest on risk_finding (found_at desc, id desc);
