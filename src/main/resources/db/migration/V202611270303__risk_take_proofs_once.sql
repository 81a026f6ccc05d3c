-- A repeated request takes a proof down once.
alter table risk_proof add column request_key text;
create unique index risk_proof_by_request on risk_proof (account_id, request_key) where request_key is not null;
