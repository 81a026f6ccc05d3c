-- Through a gateway money goes back by an invoice. What no single one holds goes in parts, each a refund of its own with its
-- own marker and state; the first is the head of the others.
alter table shop_refund
    add column invoice text not null default '',
    add column part_of bigint references shop_refund (id),
    add check (part_of <> id);
create index shop_refund_by_head on shop_refund (part_of) where part_of is not null;
