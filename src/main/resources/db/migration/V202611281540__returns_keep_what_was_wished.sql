-- What somebody asked for when they settled, so that it can be reckoned anew before a refund is tried once more.
alter table return_settlement add column wished_shipping numeric(19, 4);
alter table return_settlement add column adjustment numeric(19, 4) not null default 0;
