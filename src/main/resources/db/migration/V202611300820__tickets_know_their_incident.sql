-- Of which open incident a ticket is, as lists of tickets read it: one row at most, found by the index of what is present.
create view ticket_incident as
    select x.ticket_id, i.id as incident_id, i.title_en, i.title_ko
    from incident_ticket x join incident i on i.id = x.incident_id where x.ended_at is null;
