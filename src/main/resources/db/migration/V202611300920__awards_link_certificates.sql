-- A way to a certificate for whoever has its link: one for each, in its language, until it is taken back or made anew.
create table award_certificate_link (
    year int not null references award_year (year),
    category text not null,
    -- Whose it is; 0 for everybody's.
    agent bigint not null,
    language text not null check (language in ('en', 'ko')),
    token_hash text not null unique,
    made_by bigint not null references account (id),
    made_at timestamptz not null,
    primary key (year, category, agent)
);
