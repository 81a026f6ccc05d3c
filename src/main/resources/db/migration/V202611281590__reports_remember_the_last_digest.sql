-- Up to when what was judged stood in a digest: whatever is confirmed later belongs to the next one, whenever it was said.
alter table digest_turn add column told_until timestamptz;
