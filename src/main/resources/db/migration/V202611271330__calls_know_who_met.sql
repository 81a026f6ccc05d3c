-- When the network said that the customer had come to the agent: a call is answered only if they met.
alter table desk_call add customer_joined_at timestamptz;
update desk_call set customer_joined_at = answered_at where answered_at is not null and stage <> 'ENDED';
