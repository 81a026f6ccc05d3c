-- What the customers of a resolved incident are told, and whether their tickets are solved with it: at the wish of who resolved it.
alter table incident add column resolved_by bigint references account (id);
alter table incident_ticket
    add column letter text not null default '' check (letter in ('', 'WAITING', 'HELD', 'SENT', 'SKIPPED')),
    add column letter_at timestamptz,
    add column letter_because text not null default '',
    add column letter_released_at timestamptz,
    add column solving text not null default '' check (solving in ('', 'WAITING', 'SOLVED', 'LEFT')),
    -- When the letter goes out, and the ticket is solved.
    add column closing_due_at timestamptz;
create index incident_ticket_closing on incident_ticket (closing_due_at)
    where letter = 'WAITING' or (solving = 'WAITING' and letter <> 'HELD');
create index incident_ticket_stranger_letter on incident_ticket (letter_at)
    where stranger and letter = 'SENT' and letter_released_at is null;
