-- A letter that asks a customer whether we may quote them: one for each quote, unless it did not reach them.
create table quote_letter (
    id bigint generated always as identity primary key,
    praise_id bigint not null references praise (id) on delete cascade,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    token_hash text not null unique,
    language text not null check (language in ('en', 'ko')),
    -- To the letter what was asked for: the words, and the name below them ("" for none).
    quote text not null,
    signed text not null,
    asked_by bigint not null references account (id),
    asked_at timestamptz not null,
    sent_at timestamptz,
    expires_at timestamptz not null,
    -- It never left, or came back.
    failed_at timestamptz,
    answer text check (answer in ('YES', 'NO')),
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create unique index quote_letter_once on quote_letter (praise_id, md5(quote)) where failed_at is null;
create index quote_letter_by_customer on quote_letter (customer_id);
