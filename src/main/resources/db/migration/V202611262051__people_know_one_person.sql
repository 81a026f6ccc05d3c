-- An account of a shop is the surest sign of who somebody is: magento:1234.
alter table contact_point drop constraint contact_point_kind_check;
alter table contact_point add constraint contact_point_kind_check check (kind in ('email', 'phone', 'shop'));

-- Contact points that somebody uses and somebody else owns: a family has one telephone, an office one switchboard.
create table shared_contact (
    customer_id bigint not null references customer (id) deferrable initially deferred,
    kind text not null check (kind in ('email', 'phone')),
    value text not null,
    at timestamptz not null,
    primary key (customer_id, value)
);
create index shared_contact_by_value on shared_contact (value);

-- A merged customer keeps row and number, and whatever is asked of it is answered by the one who stands at the end.
alter table customer add column merged_into bigint references customer (id);
create index customer_merged_into on customer (merged_into) where merged_into is not null;

create function living_customer(asked bigint) returns bigint language sql stable as $$
    with recursive chain (id, next, step) as (
        select id, merged_into, 0 from customer where id = asked
        union all
        select c.id, c.merged_into, chain.step + 1
        from chain join customer c on c.id = chain.next where chain.step < 1000)
    select coalesce((select id from chain where next is null limit 1), asked)
$$;

-- A merge that stands, with what it changed on the keeper's own row.
create table customer_merge (
    id bigint generated always as identity primary key,
    duplicate_id bigint not null unique references customer (id),
    keeper_id bigint not null references customer (id),
    merged_at timestamptz not null,
    merged_by text not null,
    before_it jsonb not null,
    after_it jsonb not null
);
create index customer_merge_by_keeper on customer_merge (keeper_id);

-- Every row that the merge moved, and every row that was the keeper's already: what is neither came afterwards. A row
-- that the keeper had too could not move; it is kept here whole.
create table customer_merge_row (
    merge_id bigint not null references customer_merge (id) on delete cascade,
    belonging text not null,
    row_key text not null,
    moved boolean not null,
    set_aside jsonb,
    primary key (merge_id, belonging, row_key)
);
create index customer_merge_row_by_key on customer_merge_row (belonging, row_key);

-- Who is new or changed and waits to be compared with everybody else, beside the way that brought them.
create table customer_to_compare (
    id bigint generated always as identity primary key,
    customer_id bigint not null
);
