-- A surge that is over keeps its topics: a ticket counts when it was first sorted, however often its customer writes again.
alter table contact_topic add column first_at timestamptz;
update contact_topic c set first_at = least(c.at, t.created_at) from ticket t where t.id = c.ticket_id;
alter table contact_topic alter column first_at set not null;
create index contact_topic_by_first on contact_topic (first_at);
