-- Two customers who may be one, the smaller number first, with what speaks for it. What was settled when somebody said
-- that they are two does not count again; settling: the next look takes whatever it finds for settled.
create table merge_suggestion (
    one_id bigint not null references customer (id),
    other_id bigint not null references customer (id),
    strength int not null default 0,
    reasons jsonb not null default '[]',
    settled jsonb not null default '[]',
    settling boolean not null default false,
    found_at timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    primary key (one_id, other_id),
    check (one_id < other_id)
);
create index merge_suggestion_by_other on merge_suggestion (other_id);

-- A customer's name in the one spelling that two can be compared by; empty until they were compared once.
alter table customer add column name_key text not null default '';
create index customer_by_name_key on customer (name_key) where name_key <> '' and merged_into is null;

-- ada.lovelace+shop@gmail.com and adalovelace@gmial.com have one mailbox name. Not only of addresses: an index of just
-- those would be read through for a customer's own address, by plans that were made while it was small.
create index contact_point_by_mailbox_name on contact_point
    (replace(split_part(split_part(value, '@', 1), '+', 1), '.', ''));

-- Everybody who is known already is compared once.
insert into customer_to_compare (customer_id) select id from customer order by id;
