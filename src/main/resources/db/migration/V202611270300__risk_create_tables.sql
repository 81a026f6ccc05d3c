-- Versions of the rules. What has once judged anybody stays as it was; a trigger sees to it.
create table risk_rule_set (
    version bigint generated always as identity primary key,
    name text not null,
    state text not null check (state in ('DRAFT', 'SHADOW', 'ACTIVE', 'RETIRED')),
    rules jsonb not null,
    based_on bigint references risk_rule_set (version),
    revision bigint not null default 1,
    created_at timestamptz not null,
    created_by bigint references account (id),
    changed_by bigint references account (id),
    shadowed_at timestamptz,
    activated_at timestamptz,
    activated_by bigint references account (id),
    retired_at timestamptz
);
create unique index risk_rule_set_active on risk_rule_set (state) where state = 'ACTIVE';
create unique index risk_rule_set_shadow on risk_rule_set (state) where state = 'SHADOW';
create function risk_rule_set_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.rules is distinct from old.rules or new.name is distinct from old.name) then
        raise exception 'a rule set that is no draft does not change';
    end if;
    return new;
end $$;
create trigger risk_rule_set_stays before update on risk_rule_set for each row execute function risk_rule_set_stays();

-- Each judgement with all that it rested on, so that it can be explained and made again to the last bit.
create table risk_assessment (
    id bigint generated always as identity primary key,
    customer_id bigint references customer (id) deferrable initially deferred,
    return_id bigint references return_request (id),
    cause text not null check (cause in ('REQUEST', 'INSPECTION', 'SETTLEMENT', 'NIGHT', 'ASKED')),
    at timestamptz not null,
    data_as_of timestamptz not null,
    rule_version bigint not null references risk_rule_set (version),
    score int not null check (score between 0 and 100),
    computed text not null check (computed in ('INSUFFICIENT_HISTORY', 'CLEAR', 'WATCH', 'REVIEW', 'HIGH')),
    band text not null check (band in ('INSUFFICIENT_HISTORY', 'CLEAR', 'WATCH', 'REVIEW', 'HIGH')),
    percentile int,
    facts jsonb not null,
    missing jsonb not null,
    findings jsonb not null,
    traces jsonb not null,
    snoozed jsonb not null default '[]',
    shadow_version bigint references risk_rule_set (version),
    shadow_score int,
    shadow_band text
);
create index risk_assessment_by_customer on risk_assessment (customer_id, at desc, id desc);
create index risk_assessment_by_return on risk_assessment (return_id, at desc, id desc);
create index risk_assessment_newest on risk_assessment (at);

-- Where each customer stands since they were last looked at. A band that rises does so at once; it falls only when the
-- score has been below its line for a month.
create table risk_standing (
    customer_id bigint primary key references customer (id) deferrable initially deferred,
    score int not null,
    computed text not null,
    band text not null,
    below_since timestamptz,
    rule_version bigint not null references risk_rule_set (version),
    at timestamptz not null
);
create index risk_standing_by_band on risk_standing (band) where band in ('WATCH', 'REVIEW', 'HIGH');

-- A person says otherwise, for a time.
create table risk_override (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    band text not null check (band in ('CLEAR', 'WATCH', 'REVIEW', 'HIGH')),
    reason text not null,
    account_id bigint not null references account (id),
    at timestamptz not null,
    until timestamptz not null,
    ended_at timestamptz,
    check (until > at)
);
create index risk_override_by_customer on risk_override (customer_id, at desc);

create table risk_snooze (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    rule text not null,
    reason text not null,
    account_id bigint not null references account (id),
    at timestamptz not null,
    until timestamptz not null,
    ended_at timestamptz,
    check (until > at)
);
create index risk_snooze_by_customer on risk_snooze (customer_id, at desc);

-- What others have found out: inspection, bank, carrier, or the customer's own word. Only these are labels; a denial is
-- none. Something that was cleared is a label, too.
create table risk_proof (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    kind text not null check (kind in ('INSPECTION', 'CHARGEBACK', 'DELIVERY', 'LABEL', 'ADMISSION')),
    abuse boolean not null,
    order_id bigint references shop_order (id) on delete set null,
    return_id bigint references return_request (id),
    note text not null default '',
    account_id bigint references account (id),
    at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by bigint references account (id)
);
create index risk_proof_by_customer on risk_proof (customer_id, at desc);
create unique index risk_proof_once on risk_proof (return_id, kind) where return_id is not null and withdrawn_at is null;

-- Days on which everybody buys, and then everybody returns.
create table risk_peak_window (
    id bigint generated always as identity primary key,
    name text not null,
    from_at timestamptz not null,
    to_at timestamptz not null,
    check (to_at > from_at)
);

-- What is usual in the shop, counted anew each night.
create table risk_baseline (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    people bigint not null,
    alpha double precision not null,
    beta double precision not null,
    returns_in_thirty_days double precision not null,
    top_margin double precision not null,
    high_price double precision not null,
    hits double precision not null,
    cases double precision not null
);
create table risk_baseline_cell (
    baseline_id bigint not null references risk_baseline (id) on delete cascade,
    category text not null,
    size text not null,
    price text not null,
    hits double precision not null,
    cases double precision not null,
    primary key (baseline_id, category, size, price)
);
create table risk_baseline_style (
    baseline_id bigint not null references risk_baseline (id) on delete cascade,
    style text not null,
    hits double precision not null,
    cases double precision not null,
    primary key (baseline_id, style)
);

-- By what somebody can be known again, as hashes: that two are equal is all that is asked of them.
create table risk_identifier (
    customer_id bigint not null references customer (id) deferrable initially deferred,
    kind text not null check (kind in ('MAIL', 'PHONE', 'ADDRESS')),
    hash text not null,
    weight double precision not null,
    primary key (customer_id, hash)
);
create index risk_identifier_by_hash on risk_identifier (hash);

-- Who is tied to whom, by what, the smaller number first. A tie that was cut stays cut.
create table risk_link (
    one_id bigint not null,
    other_id bigint not null,
    kind text not null check (kind in ('MAIL', 'PHONE', 'ADDRESS', 'PERSON')),
    weight double precision not null,
    found_at timestamptz not null,
    cut_at timestamptz,
    cut_by bigint references account (id),
    cut_reason text not null default '',
    primary key (one_id, other_id, kind),
    check (one_id < other_id)
);
create index risk_link_by_other on risk_link (other_id);
