-- What its outcome became; of those before, only when is known.
alter table poll add column campaign_id bigint references campaign (id) on delete set null;
create index poll_by_campaign on poll (campaign_id) where campaign_id is not null;
