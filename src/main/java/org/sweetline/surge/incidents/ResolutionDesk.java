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
import org.sweetline.web.Words;

/** Resolves an incident and, as its resolver wishes, tells the customers of its tickets and solves these. */
@ApplicationScoped
public class ResolutionDesk {

    private static final String RESOLVER = """
            update incident set resolved_by = ? where id = ? and resolved_at is null
            """;
    /** Who was told of an earlier end of it is not told again. */
    private static final String CLOSE = """
            update incident_ticket set letter = case when letter = 'SENT' then letter when ? then 'WAITING' else '' end,
                letter_because = case when letter = 'SENT' then letter_because else '' end,
                letter_released_at = null, solving = case when ? then 'WAITING' else '' end, closing_due_at = ?
            where incident_id = ? and ended_at is null
            """;

    private static final String TAKE_BACK = """
            update incident_ticket set solving = case when solving = 'WAITING' then '' else solving end,
                letter = case when letter in ('WAITING', 'HELD') then '' else letter end,
                letter_because = case when letter = 'HELD' then '' else letter_because end, closing_due_at = null
            where incident_id = ? and (letter in ('WAITING', 'HELD') or solving = 'WAITING')
            """;
    private static final String RELEASE = """
            update incident_ticket set letter = 'WAITING', letter_because = '', letter_released_at = ?, closing_due_at = ?
            where incident_id = ? and letter = 'HELD'
            """;

    private final Statements statements;
    private final IncidentDesk desk;
    private final IncidentRows rows;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    ResolutionDesk(Statements statements, IncidentDesk desk, IncidentRows rows, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.desk = desk;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void resolve(long incident, ResolutionRequest wanted, CurrentAccount by, Optional<Long> seen)
            throws SQLException {
        IncidentView known = rows.get(incident);
        IncidentRequest.Form form = new IncidentRequest(
                        known.topic(),
                        Words.of(IncidentState.RESOLVED),
                        known.title(),
                        wanted.text(),
                        false,
                        false,
                        false)
                .checked();
        if (statements.change(RESOLVER, by.id(), incident) == 0) {
            throw new ProblemException(SurgeProblem.INCIDENT_RESOLVED, "The incident is resolved already.");
        }
        boolean closes = wanted.tell() || wanted.solve();
        int tickets = closes ? close(incident, wanted) : 0;
        desk.change(incident, form, by, seen);
        if (closes) {
            log.did(by, deed(wanted), "incident " + incident, "%d tickets".formatted(tickets));
        }
    }

    private int close(long incident, ResolutionRequest wanted) throws SQLException {
        Instant due = clock.instant().plus(LinkDesk.GRACE);
        return statements.change(CLOSE, wanted.tell(), wanted.solve(), due, incident);
    }

    private static String deed(ResolutionRequest wanted) {
        if (wanted.tell()) {
            return wanted.solve() ? "tells of resolution and solves tickets" : "tells of resolution";
        }
        return "solves tickets of incident";
    }

    /** What is not sent yet is not sent, and what is not solved yet stays as it is. */
    @Transactional(rollbackOn = Throwable.class)
    public void takeBack(long incident, CurrentAccount by) throws SQLException {
        int tickets = statements.change(TAKE_BACK, incident);
        log.did(by, "stopped telling of resolution", "incident " + incident, "%d held back".formatted(tickets));
    }

    /** Somebody has looked at those that were held back: they go out. */
    @Transactional(rollbackOn = Throwable.class)
    public void release(long incident, CurrentAccount by) throws SQLException {
        Instant now = clock.instant();
        int tickets = statements.change(RELEASE, now, now.plus(LinkDesk.GRACE), incident);
        log.did(by, "released letters of resolution", "incident " + incident, "%d tickets".formatted(tickets));
    }
}
