-- Which customer a caller was, as somebody of the team said. It holds for the call, and is what the next one of the
-- number begins with; what was so before is kept for taking it back.
create table said_caller (
    id bigint generated always as identity primary key,
    sid text not null,
    number text not null,
    customer_id bigint not null references customer (id) deferrable initially deferred,
    account_id bigint not null references account (id),
    said_at timestamptz not null,
    call_customer bigint,
    ticket bigint,
    ticket_customer bigint,
    withdrawn_at timestamptz,
    withdrawn_by bigint references account (id)
);
create unique index said_caller_standing on said_caller (sid) where withdrawn_at is null;
create index said_caller_by_number on said_caller (number, id desc) where withdrawn_at is null and number <> '';
create index said_caller_by_customer on said_caller (customer_id);
