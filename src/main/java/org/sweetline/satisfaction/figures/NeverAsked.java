package org.sweetline.satisfaction.figures;

/**
 * Contacts without a survey, as conditions in SQL. A call opens a ticket, yet both are one contact: who hung up counts as a call until
 * a survey of its ticket speaks for it, and a ticket that consists of calls that count by themselves is none of its own.
 */
public final class NeverAsked {

    /** On the call d. */
    public static final String HUNG_UP = """
            d.outcome = 'ABANDONED' and not exists (
                select from phone_call p join survey s on s.ticket_id = p.ticket_id
                where p.sid = d.sid and s.call_id is null and s.made_at >= d.began_at
                    and s.contact_at <= coalesce(d.ended_at, d.began_at))
            """;
    /** On the ticket t. */
    public static final String UNSOLVED = """
            t.status in ('OPEN', 'PENDING') and not exists (select from survey s where s.ticket_id = t.id)
                and (not exists (select from phone_call p where p.ticket_id = t.id) or exists (
                    select from timeline_entry e where e.ticket_id = t.id and e.direction = 'IN' and e.channel <> 'survey'
                        and not exists (
                            select from phone_call p join desk_call d on d.sid = p.sid
                            where p.entry_id = e.id and (d.outcome = 'ABANDONED' or d.answered_at is not null))))
            """;

    private NeverAsked() {}
}
