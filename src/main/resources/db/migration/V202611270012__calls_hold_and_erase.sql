-- Whether the customer is on hold; and calls of which nothing personal is left.
alter table desk_call
    add column held boolean not null default false,
    add column erased_at timestamptz;
