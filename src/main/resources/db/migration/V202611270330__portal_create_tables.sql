-- Who looks at an order as its customer, for a while. Only the hash of what the cookie holds is kept.
create table portal_session (
    token_hash text primary key,
    order_id bigint not null references shop_order (id) on delete cascade,
    proof text not null check (proof in ('EMAIL', 'ZIP', 'LINK')),
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index portal_session_by_order on portal_session (order_id);
create index portal_session_by_end on portal_session (expires_at);

-- The links in our letters.
create table portal_link (
    token_hash text primary key,
    return_id bigint not null references return_request (id) on delete cascade,
    purpose text not null check (purpose in ('STATUS', 'CONFIRM')),
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index portal_link_by_return on portal_link (return_id);
create index portal_link_by_end on portal_link (expires_at);

-- What a customer has begun to ask for. The key makes two clicks on the last button one request.
create table portal_draft (
    id bigint generated always as identity primary key,
    order_id bigint not null references shop_order (id) on delete cascade,
    proof text not null check (proof in ('EMAIL', 'ZIP', 'LINK')),
    request_key text not null unique,
    items text not null default '[]',
    changed_at timestamptz not null,
    return_id bigint references return_request (id) on delete cascade
);
create unique index portal_draft_open on portal_draft (order_id, proof) where return_id is null;
create index portal_draft_left on portal_draft (changed_at) where return_id is null;
create index portal_draft_by_return on portal_draft (return_id);

create table portal_draft_photo (
    id bigint generated always as identity primary key,
    draft_id bigint not null references portal_draft (id) on delete cascade,
    sha256 text not null,
    name text not null,
    type text not null,
    size bigint not null
);
create index portal_draft_photo_by_draft on portal_draft_photo (draft_id);
create index portal_draft_photo_by_file on portal_draft_photo (sha256);

-- The language that a customer chose on the portal: our letters about the return are in it.
create table return_language (
    return_id bigint primary key references return_request (id) on delete cascade,
    language text not null check (language in ('en', 'ko'))
);
