-- A page that is loaded anew says that its phone is back in a moment: the network takes it for a hanging up.
alter table agent_phone add column back_until timestamptz;
