-- How the phone is set up: when teams answer, what callers hear and choose, and who is not let in.
alter table team
    add column languages text[] not null default '{en,ko}',
    add column numbers text[] not null default '{}',
    add column greeting_en text not null default '',
    add column greeting_ko text not null default '',
    add column calendars text[] not null default '{}',
    add column voicemail_when_closed boolean not null default true,
    add column callback_when_closed boolean not null default true;

-- Minutes of the day by the clock on the wall. What closes at or before it opens goes on through midnight.
create table team_opening (
    team_id bigint not null references team (id) on delete cascade,
    weekday int not null check (weekday between 1 and 7),
    opens int not null check (opens between 0 and 1439),
    closes int not null check (closes between 1 and 1440 and closes <> opens),
    primary key (team_id, weekday, opens)
);

-- A day of its own: it goes before the week and before any holiday. Without openings the team is closed.
create table team_special_day (
    team_id bigint not null references team (id) on delete cascade,
    day date not null,
    name_en text not null default '',
    name_ko text not null default '',
    primary key (team_id, day)
);
create table team_special_opening (
    team_id bigint not null,
    day date not null,
    opens int not null check (opens between 0 and 1439),
    closes int not null check (closes between 1 and 1440 and closes <> opens),
    primary key (team_id, day, opens),
    foreign key (team_id, day) references team_special_day (team_id, day) on delete cascade
);

-- Who answers for a team: its members, or everybody while it has none.
create view team_answering as
    select m.team_id, m.account_id from team_member m join account a on a.id = m.account_id where a.disabled_at is null
    union all
    select t.id, a.id from team t cross join account a
    where a.disabled_at is null and not exists (select from team_member m where m.team_id = t.id);

create table phone_settings (
    id int primary key check (id = 1),
    team_id bigint references team (id) on delete set null,
    ring_seconds int not null default 20,
    wrap_up_seconds int not null default 60,
    preferred_agent_seconds int not null default 30,
    most_waiting int not null default 100,
    offer_callback_after_seconds int not null default 120,
    offer_callback_from_position int not null default 5,
    short_abandon_seconds int not null default 5,
    service_level_seconds int not null default 20,
    service_level_percent int not null default 80,
    record_calls boolean not null default true,
    ask_for_rating boolean not null default true,
    anonymous_callers text not null default 'ACCEPT' check (anonymous_callers in ('ACCEPT', 'VOICEMAIL_ONLY')),
    overflow text[] not null default '{CALLBACK,VOICEMAIL,TEXT_LINK}',
    version bigint not null default 0
);

create table phone_menu (
    id int primary key check (id = 1),
    active boolean not null default false,
    intro_en text not null default '',
    intro_ko text not null default '',
    default_key text not null default '',
    version bigint not null default 0
);
create table phone_menu_option (
    key text primary key check (key ~ '^[0-9]$'),
    place int not null unique,
    label_en text not null,
    label_ko text not null,
    action text not null check (action in ('LINE', 'SAY', 'VOICEMAIL')),
    team_id bigint references team (id) on delete set null,
    skill text not null default '',
    topic text not null default '',
    text_en text not null default '',
    text_ko text not null default ''
);
create index phone_menu_option_by_team on phone_menu_option (team_id);

create table announcement (
    key text primary key,
    text_en text not null,
    text_ko text not null,
    active boolean not null,
    from_at timestamptz,
    until_at timestamptz,
    account_id bigint references account (id),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null default 0,
    check (until_at > from_at)
);

create table blocked_number (
    id bigint generated always as identity primary key,
    number text not null,
    prefix boolean not null default false,
    reason text not null,
    until_at timestamptz,
    account_id bigint references account (id),
    created_at timestamptz not null,
    hits bigint not null default 0,
    last_hit_at timestamptz,
    unique (number, prefix)
);

-- A desk answers from its first minute: one team, open at all times until somebody says when it is not.
with first_team as (
    insert into team (id, name, name_ko, created_at)
    values (nextval('team_seq'), 'Customer care', '고객 지원팀', now()) returning id
), openings as (
    insert into team_opening (team_id, weekday, opens, closes)
    select id, weekday, 0, 1440 from first_team, generate_series(1, 7) weekday
)
insert into phone_settings (id, team_id) select 1, id from first_team;
insert into phone_menu (id) values (1);
