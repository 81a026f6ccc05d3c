-- The link with which somebody goes on later, or on another phone, with what they began; only its hash is kept. It opens
-- what the visit that asked for it had opened, and no more.
create table portal_resume (
    token_hash text primary key,
    order_id bigint not null references shop_order (id) on delete cascade,
    proof text not null check (proof in ('EMAIL', 'ZIP', 'LINK')),
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index portal_resume_by_order on portal_resume (order_id, created_at);
create index portal_resume_by_end on portal_resume (expires_at);

-- How easy it was to ask for a return, from 1 to 5; a plain figure, and the last answer counts.
create table return_ease (
    return_id bigint primary key references return_request (id) on delete cascade,
    ease int not null check (ease between 1 and 5),
    at timestamptz not null
);
