-- What callers took of late is asked again and again while others wait: the latest fifty, without reading the calls of years.
create index desk_call_answered on desk_call (answered_at desc) where direction = 'IN' and answered_at is not null;
