-- What a customer would like to have instead, in an exchange: the article, and what told it from the others that day.
alter table return_item
    add column wanted_sku text not null default '',
    add column wanted_variant text not null default '';
