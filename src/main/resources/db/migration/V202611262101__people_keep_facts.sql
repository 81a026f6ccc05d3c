-- What the desk knows of a customer beyond orders. Each fact hangs on the customer alone, so that a merge moves it and an
-- erasure finds it by customer_id.
create table customer_tag (
    customer_id bigint not null references customer (id) deferrable initially deferred,
    tag text not null,
    added_at timestamptz not null,
    primary key (customer_id, tag)
);

create table customer_vip (
    customer_id bigint primary key references customer (id) deferrable initially deferred,
    since timestamptz not null,
    account_id bigint not null references account (id),
    reason text not null
);

create table customer_note (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    text text not null,
    account_id bigint not null references account (id),
    request_key text,
    at timestamptz not null,
    edited_at timestamptz,
    version bigint not null default 1
);
create index customer_note_by_customer on customer_note (customer_id, at desc, id desc);
create unique index customer_note_by_request on customer_note (account_id, request_key) where request_key is not null;

create table customer_consent (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    purpose text not null check (purpose in ('NEWS', 'SURVEY', 'QUOTE')),
    channel text not null check (channel in ('MAIL', 'SMS', 'VOICE', 'ANY')),
    given boolean not null,
    how text not null check (how in ('SAID', 'WROTE', 'FORM', 'OTHER')),
    at timestamptz not null,
    account_id bigint not null references account (id)
);
create index customer_consent_by_customer on customer_consent (customer_id, purpose, channel, at desc, id desc);

-- What was agreed to stays as it was said. Only whose it is may change, when two customers turn out to be one.
create function customer_consent_stays() returns trigger language plpgsql as $$
begin
    if (new.id, new.purpose, new.channel, new.given, new.how, new.at, new.account_id)
        is distinct from (old.id, old.purpose, old.channel, old.given, old.how, old.at, old.account_id) then
        raise exception 'the consent trail is append-only';
    end if;
    return new;
end $$;
create trigger customer_consent_stays before update on customer_consent
    for each row execute function customer_consent_stays();
