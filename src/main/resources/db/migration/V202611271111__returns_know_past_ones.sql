-- By which key of another desk a return is known that was over when it was brought here.
alter table return_request add column past_key text;
create unique index return_request_by_past_key on return_request (past_key) where past_key is not null;
