-- A repeated request takes a proof down once.
alter table risk_proof add column request_key text;
create unique index risk_proof_by_request on risk_proof (account_id, request_key) where request_key is not null;

-- A return that goes with its customer is not held back by what was thought of it.
alter table risk_assessment drop constraint risk_assessment_return_id_fkey,
    add foreign key (return_id) references return_request (id) on delete set null;
alter table risk_proof drop constraint risk_proof_return_id_fkey,
    add foreign key (return_id) references return_request (id) on delete set null;
