package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** Reads which tickets an incident has, and which incidents a ticket has: one query each. */
@ApplicationScoped
class LinkedTickets {

    private static final String PAGE = """
            select t.id, t.subject, t.status, c.name, said.from_address, left(coalesce(said.text, ''), 200), x.answer,
                x.skipped_because, x.letter, x.letter_because, x.solving, x.linked_at, x.answered_at
            from incident_ticket x join ticket t on t.id = x.ticket_id left join customer c on c.id = t.customer_id
            left join lateral (
                select e.from_address, e.text from timeline_entry e
                where e.ticket_id = t.id and e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL') and e.channel <> 'survey'
                order by e.at desc, e.id desc limit 1) said on true
            where x.incident_id = ? and not x.unlinked%s and (x.linked_at, x.ticket_id) < (?, ?)
            order by x.linked_at desc, x.ticket_id desc limit ?
            """;
    private static final String OF_TICKET = """
            select i.id, i.title_en, i.title_ko, i.state, x.ended_at is null, x.answer, x.skipped_because, x.linked_at
            from incident_ticket x join incident i on i.id = x.incident_id where x.ticket_id = ? and not x.unlinked
            order by x.ended_at is null desc, x.linked_at desc, i.id desc limit 20
            """;

    private final Statements statements;

    @Inject
    LinkedTickets(Statements statements) {
        this.statements = statements;
    }

    /** Which of them: each is a number that the board says. */
    public enum Show {
        LINKED(""),
        ANSWERED(" and x.answer = 'SENT'"),
        WAITING(" and x.answer = 'WAITING'"),
        SKIPPED(" and x.answer = 'SKIPPED'"),
        TOLD_ALREADY(" and x.skipped_because = 'told-already'"),
        HELD(" and x.answer = 'HELD'"),
        LETTER_SENT(" and x.letter = 'SENT'"),
        LETTER_WAITING(" and x.letter = 'WAITING'"),
        LETTER_SKIPPED(" and x.letter = 'SKIPPED'"),
        LETTER_HELD(" and x.letter = 'HELD'"),
        SOLVED(" and x.solving = 'SOLVED'"),
        LEFT(" and x.solving = 'LEFT'");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** Those linked last first, one more than fit. */
    List<IncidentTicketView> of(long incident, Show show, PageRequest page) throws SQLException {
        return statements.list(PAGE.formatted(show.condition), LinkedTickets::ticket, page.newestFirst(incident));
    }

    /** The one that it belongs to first, then those that are over. */
    List<TicketIncidentView> incidentsOf(TicketNumber ticket) throws SQLException {
        return statements.list(OF_TICKET, LinkedTickets::incident, ticket.id());
    }

    private static IncidentTicketView ticket(ResultSet row) throws SQLException {
        return new IncidentTicketView(
                TicketNumber.text(row.getLong(1)),
                row.getString(2),
                Words.of(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Words.of(AnswerState.of(row.getString(7))),
                row.getString(8),
                Words.of(AnswerState.of(row.getString(9))),
                row.getString(10),
                Words.of(SolvingState.of(row.getString(11))),
                RowTime.instant(row, 12),
                RowTime.nullable(row, 13));
    }

    private static TicketIncidentView incident(ResultSet row) throws SQLException {
        return new TicketIncidentView(
                row.getLong(1),
                new Bilingual(row.getString(2), row.getString(3)),
                Words.of(IncidentState.valueOf(row.getString(4))),
                row.getBoolean(5),
                Words.of(AnswerState.of(row.getString(6))),
                row.getString(7),
                RowTime.instant(row, 8));
    }
}
