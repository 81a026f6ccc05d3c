-- What the customer shows with an appeal stands beside it, and has room of its own.
alter table return_photo
    add column appeal boolean not null default false,
    add check (not appeal or inspection_id is null);
