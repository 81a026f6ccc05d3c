package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.tickets.TicketNumber;

/** One ticket comes to an incident, or goes from it, by a person's hand. */
@ApplicationScoped
public class TicketLinkDesk {

    private static final String OVER = "select resolved_at is not null from incident where id = ? for update";
    /** Two who link the same ticket come one after the other. */
    private static final String TICKET = "select id from ticket where id = ? for no key update";

    private static final String ELSEWHERE =
            "select incident_id from incident_ticket where ticket_id = ? and ended_at is null and incident_id <> ?";
    /** What it was told before it was taken out, it was told. */
    private static final String LINK = """
            insert into incident_ticket as x (ticket_id, incident_id, linked_at, answer, answer_due_at)
            select ?, i.id, ?, case when i.answers then 'WAITING' else '' end, case when i.answers then ? end
            from incident i where i.id = ?
            on conflict (incident_id, ticket_id) do update set ended_at = null, unlinked = false,
                answer = case when x.answer = '' then excluded.answer else x.answer end,
                answer_due_at = case when x.answer = '' then excluded.answer_due_at else x.answer_due_at end
                where x.ended_at is not null
            """;

    private static final String UNLINK = """
            update incident_ticket set ended_at = ?, unlinked = true,
                answer = case when answer in ('WAITING', 'HELD') then '' else answer end,
                answer_due_at = case when answer in ('WAITING', 'HELD') then null else answer_due_at end,
                skipped_because = case when answer = 'HELD' then '' else skipped_because end
            where incident_id = ? and ticket_id = ? and ended_at is null
            """;

    private final Statements statements;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    TicketLinkDesk(Statements statements, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.log = log;
        this.clock = clock;
    }

    /** Also takes an unlinking back. Where the incident answers, so is this ticket, after a while in which it can be taken out. */
    @Transactional(rollbackOn = Throwable.class)
    public void link(long incident, TicketNumber ticket, CurrentAccount by) throws SQLException {
        mustBeOpen(incident);
        if (statements.first(TICKET, row -> row.getLong(1), ticket.id()).isEmpty()) {
            throw TicketNumber.noSuch(ticket);
        }
        Optional<Long> other = statements.first(ELSEWHERE, row -> row.getLong(1), ticket.id(), incident);
        if (other.isPresent()) {
            throw new ProblemException(
                            SurgeProblem.TICKET_IN_INCIDENT, ticket + " belongs to incident " + other.get() + ".")
                    .with("incident", other.get());
        }
        Instant now = clock.instant();
        if (statements.change(LINK, ticket.id(), now, now.plus(LinkDesk.GRACE), incident) > 0) {
            log.did(by, "linked ticket to incident", "incident " + incident, ticket.toString());
        }
    }

    /** It gets no answer any more, and its topic does not bring it back. */
    @Transactional(rollbackOn = Throwable.class)
    public void unlink(long incident, TicketNumber ticket, CurrentAccount by) throws SQLException {
        mustBeOpen(incident);
        if (statements.change(UNLINK, clock.instant(), incident, ticket.id()) > 0) {
            log.did(by, "unlinked ticket from incident", "incident " + incident, ticket.toString());
        }
    }

    private void mustBeOpen(long incident) throws SQLException {
        boolean over = statements
                .first(OVER, row -> row.getBoolean(1), incident)
                .orElseThrow(() ->
                        new ProblemException(SurgeProblem.NO_SUCH_INCIDENT, "There is no incident " + incident + "."));
        if (over) {
            throw new ProblemException(SurgeProblem.INCIDENT_RESOLVED, "The incident is resolved.");
        }
    }
}
