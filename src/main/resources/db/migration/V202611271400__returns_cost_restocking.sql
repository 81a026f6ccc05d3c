-- What it costs the shop to put one piece back on the shelf: opening, looking, folding, a new bag. One row; 0 is not said yet.
create table restocking_cost (
    only_one boolean primary key default true check (only_one),
    per_piece numeric(12, 2) not null check (per_piece >= 0),
    currency text not null,
    version bigint not null
);
insert into restocking_cost (per_piece, currency, version) values (0, 'USD', 1);
