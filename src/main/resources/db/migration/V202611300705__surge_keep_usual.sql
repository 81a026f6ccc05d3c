-- How many orders and contacts were usual in this minute, as it was judged then; null where nobody looked.
alter table surge_minute add column usual_orders double precision, add column usual_contacts double precision;
