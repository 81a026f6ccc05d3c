-- What agents noted a call to be about: their word stands before the key that the caller pressed, in figures of calls and of
-- satisfaction alike. Of several agents the last one's counts.
alter table desk_call add column noted_topic text not null default '';
-- With another version they are summed up anew.
update desk_call d set noted_topic = w.topic, version = d.version + 1
from (select distinct on (call_id) call_id, topic from call_wrap_up where topic <> '' order by call_id, written_at desc) w
where w.call_id = d.id;
update survey s set topic = d.noted_topic from desk_call d
where s.call_id = d.id and d.noted_topic <> '' and s.topic <> d.noted_topic;
