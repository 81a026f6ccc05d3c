-- Whether a promise to call is settled, and by whom: one that is still to be kept is no broken one.
alter table call_sum
    add column callback_settled boolean not null default false,
    add column called_in boolean not null default false;
update call_sum set due_at = now() where callback_taken;
