-- Asked for twice with the same key it is one campaign; what somebody corrected, the orders of its surge do not rename.
alter table campaign add column request_key text;
alter table campaign add column corrected_at timestamptz;
create unique index campaign_by_request on campaign (account_id, request_key) where request_key is not null;
