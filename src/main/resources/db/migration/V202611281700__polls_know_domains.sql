-- Salted hash of the domain that the vote's address lies in; '' of votes before it was noted.
alter table poll_vote add column domain_hash text not null default '';
-- Whose session the browser held that sent it: the vote counts, and wins nothing.
alter table poll_vote add column staff_id bigint references account (id);
