-- What an article weighs is learnt from the good ones that came back before.
create index return_item_by_sku on return_item (sku) where sku <> '';
