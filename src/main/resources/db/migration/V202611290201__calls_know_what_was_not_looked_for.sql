-- Calls before this time, of a long absence, are those that nobody looked for any more.
alter table call_lookout add column skipped_until timestamptz;
