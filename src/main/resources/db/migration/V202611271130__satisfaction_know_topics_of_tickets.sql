-- Surveys about mails and texts have the topic of their ticket, as reports have it.
update survey s set topic = lower(replace(c.topic, '_', '-'))
from contact_topic c
where c.ticket_id = s.ticket_id and s.call_id is null and s.topic = '';
