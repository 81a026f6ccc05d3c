-- Whoever had a hand in a draft, at any time, does not put it in force.
create table risk_rule_author (
    rule_version bigint not null references risk_rule_set (version),
    account_id bigint not null references account (id),
    primary key (rule_version, account_id)
);
insert into risk_rule_author (rule_version, account_id)
select version, created_by from risk_rule_set where created_by is not null
union
select version, changed_by from risk_rule_set where changed_by is not null;
