-- What most of a surge's buyers bought, where no code says what brought them.
alter table surge add column item text not null default '', add column item_percent int not null default 0;
