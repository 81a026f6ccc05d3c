-- Texts as the phone network carries them. What a ticket shows of one is its entry; here is what the network knows it by.
-- A reply that is sent again gets a row of its own: the newest row of an entry says how far the entry got.
create table text_message (
    id bigint generated always as identity primary key,
    direction text not null check (direction in ('IN', 'OUT')),
    sid text unique,
    token text unique,
    request_key text unique,
    entry_id bigint references timeline_entry (id) deferrable initially deferred,
    customer_id bigint references customer (id) deferrable initially deferred,
    number text not null,
    own_number text not null default '',
    purpose text not null default 'REPLY' check (purpose in ('REPLY', 'CALLBACK', 'LINK', 'SURVEY')),
    body text not null default '',
    segments int not null default 1,
    state text not null check (state in
        ('RECEIVED', 'WAITING', 'SENDING', 'UNKNOWN', 'QUEUED', 'SENT', 'DELIVERED', 'UNDELIVERED', 'FAILED')),
    fault text,
    error_code int,
    attempts int not null default 0,
    attempted_at timestamptz,
    created_at timestamptz not null
);
create index text_message_by_number on text_message (number, created_at desc);
create index text_message_by_entry on text_message (entry_id, id);
create index text_message_by_customer on text_message (customer_id);
create index text_message_newest on text_message (created_at) where direction = 'OUT';
create index text_message_open on text_message (state) where state in ('WAITING', 'SENDING', 'UNKNOWN');

-- Pictures and other files of a text, which are fetched after it; one that was given up stays, without a time.
create table text_media (
    id bigint generated always as identity primary key,
    text_id bigint not null references text_message (id) on delete cascade,
    message_sid text not null,
    media_sid text not null,
    position int not null,
    type text not null default '',
    state text not null default 'WAITING' check (state in ('WAITING', 'STORED', 'FAILED')),
    reason text not null default '' check (reason in ('', 'TYPE', 'SIZE', 'GONE')),
    attempts int not null default 0,
    next_attempt_at timestamptz,
    last_error text not null default '',
    unique (message_sid, media_sid)
);
create index text_media_by_text on text_media (text_id, position);
create index text_media_due on text_media (next_attempt_at) where next_attempt_at is not null;

-- Numbers that want no texts, by a keyed hash: the wish outlives whose number it was, and tells nobody which it is.
insert into secret (name, value)
values ('text-opt-outs', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
create table text_opt_out (
    hash text primary key,
    at timestamptz not null,
    how text not null check (how in ('WORD', 'NETWORK', 'DESK')),
    word text not null default ''
);

-- What a customer takes back by a text is written down by nobody of the team.
alter table customer_consent alter column account_id drop not null;

alter table timeline_entry drop constraint timeline_entry_delivery_state_check;
alter table timeline_entry add constraint timeline_entry_delivery_state_check
    check (delivery_state in ('WAITING', 'QUEUED', 'SENT', 'DELIVERED', 'UNDELIVERED', 'FAILED', 'UNKNOWN'));

-- As before, with texts told apart from other messages.
create or replace view customer_history as
    select t.customer_id, e.at, e.id * 16 as place, 'entry' as source, e.id,
        case e.kind
            when 'CALL' then 'CALL'
            when 'NOTE' then 'NOTE'
            when 'MILESTONE' then 'TICKET_SOLVED'
            else case e.channel when 'mail' then 'MAIL' when 'sms' then 'TEXT' else 'MESSAGE' end
        end as kind,
        null::bigint as on_order
    from ticket t join timeline_entry e on e.ticket_id = t.id
    where e.kind <> 'MILESTONE' or e.milestone_type = 'solved'
    union all
    select customer_id, created_at, id * 16 + 1, 'ticket', id, 'TICKET_OPENED', null from ticket
    union all
    select customer_id, at, id * 16 + 2, 'note', id, 'NOTE', null from customer_note
    union all
    select customer_id, placed_at, id * 16 + 3, 'order', id, 'ORDER_PLACED', id from shop_order
    union all
    select o.customer_id, s.created_at, s.id * 16 + 4, 'shipment', s.id, 'ORDER_SHIPPED', o.id
    from shop_order o join shop_shipment s on s.shop = o.shop and s.order_key = o.external_id
    union all
    select o.customer_id, m.created_at, m.id * 16 + 5, 'refund', m.id, 'ORDER_REFUNDED', o.id
    from shop_order o join shop_credit_memo m on m.shop = o.shop and m.order_key = o.external_id;
