-- Who was away and placed a call is away again after it; null: they were not.
alter table agent_phone add column away_before text;
