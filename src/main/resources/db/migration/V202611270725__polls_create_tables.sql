-- A question to everybody.
create table poll (
    id bigint generated always as identity primary key,
    -- In its public address.
    key text not null unique,
    question_en text not null,
    question_ko text not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    shows_results boolean not null default false,
    prize_en text not null default '',
    prize_ko text not null default '',
    winners int not null default 0 check (winners between 0 and 20),
    -- Its hash is shown from the beginning, itself only once it was drawn with.
    seed text not null,
    -- Of the voters' keys: without it nobody can try out who has voted.
    salt text not null,
    drawn_at timestamptz,
    account_id bigint not null references account (id),
    made_at timestamptz not null,
    campaign_at timestamptz,
    removed_at timestamptz,
    request_key text,
    version bigint not null default 1,
    check (closes_at > opens_at),
    check ((winners = 0) = (prize_en = '' and prize_ko = ''))
);
create index poll_newest on poll (made_at desc, id desc) where removed_at is null;
create unique index poll_by_request on poll (account_id, request_key) where request_key is not null;

create table poll_option (
    id bigint generated always as identity primary key,
    poll_id bigint not null references poll (id) on delete cascade,
    position int not null,
    label_en text not null,
    label_ko text not null,
    picture_sha256 text,
    picture_type text,
    unique (poll_id, position)
);
create index poll_option_by_picture on poll_option (picture_sha256) where picture_sha256 is not null;

-- The way to vote for one person: sent to the address that they gave, or to a customer whom we ask.
create table poll_link (
    id bigint generated always as identity primary key,
    poll_id bigint not null references poll (id) on delete cascade,
    token_hash text not null unique,
    -- Hash of the poll's salt and the address: the same for all links to one person's address.
    voter_key text not null,
    customer_id bigint references customer (id) deferrable initially deferred,
    address text not null,
    option_id bigint references poll_option (id) on delete cascade,
    language text not null check (language in ('en', 'ko')),
    invited boolean not null,
    made_at timestamptz not null
);
create index poll_link_by_poll on poll_link (poll_id, customer_id);
create index poll_link_by_customer on poll_link (customer_id);
create index poll_link_by_address on poll_link (lower(address));

create table poll_vote (
    id bigint generated always as identity primary key,
    poll_id bigint not null references poll (id) on delete cascade,
    voter_key text not null,
    -- What the voter is told, and what is drawn from.
    code text not null,
    customer_id bigint references customer (id) deferrable initially deferred,
    option_id bigint not null references poll_option (id) on delete cascade,
    -- Kept only of who wants to win something, until it was drawn.
    address text not null default '',
    language text not null check (language in ('en', 'ko')),
    place int,
    voted_at timestamptz not null,
    changed_at timestamptz,
    unique (poll_id, voter_key),
    unique (poll_id, code)
);
create index poll_vote_by_customer on poll_vote (customer_id);
create index poll_vote_by_address on poll_vote (lower(address)) where address <> '';

-- What was drawn from, in its order, so that anybody can draw it again.
create table poll_draw (
    poll_id bigint primary key references poll (id) on delete cascade,
    codes text not null
);
