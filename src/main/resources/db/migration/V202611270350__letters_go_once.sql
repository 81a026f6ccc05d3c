-- Lines are received and inspected one by one, and each is an event; the customer gets one letter about all of them.
create table return_letter (
    return_id bigint not null references return_request (id) on delete cascade,
    kind text not null,
    pieces int not null,
    at timestamptz not null,
    primary key (return_id, kind, pieces)
);
