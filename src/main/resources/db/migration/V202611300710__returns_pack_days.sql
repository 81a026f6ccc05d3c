-- Returns once more, a day (UTC) in one row, as other rows are packed; and the two sides of return rates, a day of the shop in one row.
-- All may be emptied at any time; what is not packed, or changed since, is read from its table.
create table return_day (
    day date primary key,
    rows bytea not null
);
create table return_rate_sent_day (
    day date primary key,
    rows bytea not null
);
create table return_rate_back_day (
    day date primary key,
    rows bytea not null
);
alter table return_day alter column rows set storage external;
alter table return_rate_sent_day alter column rows set storage external;
alter table return_rate_back_day alter column rows set storage external;

-- Of the rates it is written by whoever counts a day, of returns by triggers.
create table return_day_change (day date not null);
create index return_day_change_by_day on return_day_change (day);
create table return_rate_sent_day_change (day date not null);
create index return_rate_sent_day_change_by_day on return_rate_sent_day_change (day);
create table return_rate_back_day_change (day date not null);
create index return_rate_back_day_change_by_day on return_rate_back_day_change (day);

create function return_day_changes() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into return_day_change (day) values (cast(old.requested_at at time zone 'UTC' as date));
    end if;
    if tg_op = 'INSERT' or tg_op = 'UPDATE' and new.requested_at is distinct from old.requested_at then
        insert into return_day_change (day) values (cast(new.requested_at at time zone 'UTC' as date));
    end if;
    return null;
end $$;
create trigger return_day_changes after insert or update or delete on return_request
    for each row execute function return_day_changes();

create function return_day_hears() returns trigger language plpgsql as $$
begin
    insert into return_day_change (day)
    select cast(r.requested_at at time zone 'UTC' as date) from return_request r
    where r.id = case when tg_op = 'DELETE' then old.return_id else new.return_id end;
    return null;
end $$;
create trigger return_item_tells after insert or update or delete on return_item
    for each row execute function return_day_hears();
create trigger return_receipt_tells after insert or update or delete on return_receipt
    for each row execute function return_day_hears();
create trigger return_inspection_tells after insert or update or delete on return_inspection
    for each row execute function return_day_hears();
create trigger return_settlement_tells after insert or update or delete on return_settlement
    for each row execute function return_day_hears();
create trigger return_label_tells after insert or delete or update of voided_at, paid_by, cost, currency on return_label
    for each row execute function return_day_hears();
create trigger return_ease_tells after insert or update or delete on return_ease
    for each row execute function return_day_hears();
create trigger return_event_tells after insert or delete on return_event
    for each row execute function return_day_hears();
