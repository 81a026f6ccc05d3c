-- One narrow row for each ticket, so that a month is added up without reading its entries again. It holds no name and no text; it
-- is made from ticket, timeline_entry and contact_topic and may be thrown away.
create table ticket_sum (
    ticket_id bigint primary key references ticket (id) on delete cascade,
    -- Which ticket it was made from; another one means that it is to be made again.
    version bigint not null,
    at timestamptz not null,
    channel text not null,
    language text not null,
    topic text not null,
    -- Who answered first, else whose it is.
    agent_id bigint,
    -- The customer wrote; a ticket that began with a call waits at the phones.
    asked boolean not null,
    first_reply_s int,
    solve_s int,
    reopened int not null
);
create index ticket_sum_by_time on ticket_sum (at, ticket_id);
create index ticket_by_update on ticket (updated_at);
create index return_request_by_time on return_request (requested_at);
