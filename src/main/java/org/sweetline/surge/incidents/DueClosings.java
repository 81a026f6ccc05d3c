package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.incidents.AnswerWays.Reach;
import org.sweetline.surge.incidents.DueAnswers.Due;
import org.sweetline.tickets.Author;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Bilingual;

/** Reads which tickets of resolved incidents are to be told of it or solved, and all that one of them needs. */
@ApplicationScoped
class DueClosings {

    private static final String WAITS = "(x.letter = 'WAITING' or (x.solving = 'WAITING' and x.letter <> 'HELD'))";
    private static final String DUE = "select x.incident_id, x.ticket_id from incident_ticket x where " + WAITS
            + " and x.closing_due_at <= ? order by x.closing_due_at, x.ticket_id limit ?";
    /** New is what was said, by customer or colleague, after the incident's answer; without one, after the ticket was linked. */
    private static final String TAKE =
            """
            select i.text_en, i.text_ko, a.id, a.name, t.customer_id, coalesce(nullif(c.language, ''), 'en'),
                case when i.resolved_at is null then 'open-again' when t.status = 'SOLVED' then 'solved' when exists (
                        select from ticket u join incident_ticket y on y.ticket_id = u.id
                        where u.customer_id = t.customer_id and y.incident_id = i.id and y.letter = 'SENT') then 'told-already'
                    else '' end,
                %s,
                x.letter_released_at is not null, x.letter = 'WAITING', x.solving = 'WAITING',
                x.answer = 'SENT' or x.letter = 'SENT' or x.skipped_because = 'told-already', exists (
                    select from timeline_entry e where e.ticket_id = t.id and e.kind in ('MESSAGE', 'CALL')
                        and not e.automatic and e.channel <> 'survey'
                        and e.at > case when x.answer = 'SENT' then x.answered_at else x.linked_at end)
            from incident_ticket x join incident i on i.id = x.incident_id join ticket t on t.id = x.ticket_id
            join account a on a.id = coalesce(i.resolved_by, i.account_id) left join customer c on c.id = t.customer_id
            %s
            where x.incident_id = ? and x.ticket_id = ? and """.formatted(DueAnswers.REACH, DueAnswers.SAID) + WAITS + " for update of x skip locked";

    private final Statements statements;

    @Inject
    DueClosings(Statements statements) {
        this.statements = statements;
    }

    /** A ticket of an incident. */
    record Place(long incident, TicketNumber ticket) {}

    /**
     * How a ticket is to end.
     *
     * @param letter its customer is to be told
     * @param solves it is to be solved
     * @param told its customer has heard of the incident already, be it on another ticket
     * @param saidMore something new was said on it
     */
    record Closing(Due due, boolean letter, boolean solves, boolean told, boolean saidMore) {}

    List<Place> at(Instant now, int limit) throws SQLException {
        return statements.list(DUE, row -> new Place(row.getLong(1), new TicketNumber(row.getLong(2))), now, limit);
    }

    /** Nobody else may have it meanwhile; empty when somebody has, or it waits no more. */
    Optional<Closing> take(Place place) throws SQLException {
        return statements.first(
                TAKE,
                row -> closing(place, row),
                place.incident(),
                place.ticket().id());
    }

    private static Closing closing(Place place, ResultSet row) throws SQLException {
        String request =
                "incident-%d-%d-over".formatted(place.incident(), place.ticket().id());
        Due due = new Due(
                new Bilingual(row.getString(1), row.getString(2)),
                new Author(row.getLong(3), row.getString(4), request, true),
                Optional.ofNullable(row.getObject(5, Long.class)),
                row.getString(6),
                row.getString(7),
                new Reach(row.getBoolean(8), row.getString(9), row.getBoolean(10)),
                row.getBoolean(11));
        return new Closing(due, row.getBoolean(12), row.getBoolean(13), row.getBoolean(14), row.getBoolean(15));
    }
}
