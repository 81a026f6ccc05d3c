-- Who was promised a call that never reached them is missed, as if they had called in vain; that a colleague planned it means
-- there may be no call at all.
alter table callback add column missed_id bigint references missed_caller (id);
create index callback_by_missed on callback (missed_id, ended_at desc) where missed_id is not null;
alter table missed_caller alter column last_call drop not null;
