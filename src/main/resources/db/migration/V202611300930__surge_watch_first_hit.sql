-- A second hit is one that comes a minute after the first, however high that was.
alter table surge_watch drop column hit_count;
