package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.topics.Topic;
import org.sweetline.surge.topics.Topics;

/** Which tickets belong to an incident, and whether they are to be answered. */
@ApplicationScoped
public class LinkDesk {

    /** An answer can be taken back for this long. */
    static final Duration GRACE = Duration.ofSeconds(30);

    static final int MOST = 500;
    private static final String OPEN = "select topic from incident where id = ? and resolved_at is null for update";
    private static final String LINK = """
            insert into incident_ticket (ticket_id, incident_id, linked_at, answer, answer_due_at)
            select cast(a as bigint), i.id, ?, case when i.answers then 'WAITING' else '' end, case when i.answers then ? end
            from incident i cross join unnest(cast(? as text[])) a where i.id = ? on conflict do nothing
            """;
    /** Whom the end of it kept from an answer gets one when it is open again. */
    private static final String ANSWER = """
            update incident_ticket set answer = 'WAITING', answer_due_at = ?, answered_at = null, skipped_because = ''
            where incident_id = ? and ended_at is null and (answer = '' or skipped_because = 'resolved')
            """;

    private static final String TAKE_BACK = """
            update incident_ticket set answer = '', answer_due_at = null, answered_at = null, skipped_because = '',
                released_at = null
            where incident_id = ? and answer in ('WAITING', 'HELD')
            """;
    private static final String GIVE_UP = """
            update incident_ticket set answer = 'SKIPPED', answered_at = ?, skipped_because = 'resolved'
            where incident_id = ? and answer in ('WAITING', 'HELD')
            """;
    /** Its tickets are free for another incident. */
    private static final String END =
            "update incident_ticket set ended_at = ? where incident_id = ? and ended_at is null";
    /** What another incident has by now stays there. */
    private static final String RESUME = """
            update incident_ticket x set ended_at = null where x.incident_id = ? and not x.unlinked and not exists (
                select from incident_ticket o where o.ticket_id = x.ticket_id and o.ended_at is null)
            """;

    private static final String RELEASE = """
            update incident_ticket set answer = 'WAITING', answer_due_at = ?, answered_at = null, skipped_because = '',
                released_at = ?
            where incident_id = ? and answer = 'HELD'
            """;
    private static final String ON = """
            update incident set answers = ?, version = version + 1 where id = ? and resolved_at is null
            """;

    private final Statements statements;
    private final Topics topics;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    LinkDesk(Statements statements, Topics topics, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.topics = topics;
        this.log = log;
        this.clock = clock;
    }

    /** The open tickets of a topic that the board counts, the oldest 500 of them, to be answered if the incident answers; answers how many. */
    int link(long incident, Topic topic) throws SQLException {
        Instant now = clock.instant();
        List<Long> free = topics.free(incident, topic, now.minus(Topics.LATELY), MOST);
        return statements.change(
                LINK, now, now.plus(GRACE), free.stream().map(String::valueOf).toList(), incident);
    }

    /** Those that were too many the first time, or came since. */
    @Transactional(rollbackOn = Throwable.class)
    public void linkMore(long incident, CurrentAccount by) throws SQLException {
        Topic topic = statements
                .first(OPEN, row -> Topic.valueOf(row.getString(1)), incident)
                .orElseThrow(() -> new ProblemException(
                        SurgeProblem.INCIDENT_RESOLVED, "The incident is resolved, or there is none."));
        int linked = link(incident, topic);
        log.did(by, "linked tickets to incident", "incident " + incident, "%d tickets".formatted(linked));
    }

    /** All tickets of the incident that have no answer yet get one, and those that come later too. */
    @Transactional(rollbackOn = Throwable.class)
    public void answer(long incident, CurrentAccount by) throws SQLException {
        if (statements.change(ON, true, incident) == 0) {
            throw new ProblemException(SurgeProblem.INCIDENT_RESOLVED, "The incident is resolved, or there is none.");
        }
        int waiting = statements.change(ANSWER, clock.instant().plus(GRACE), incident);
        log.did(by, "answers tickets of incident", "incident " + incident, "%d tickets".formatted(waiting));
    }

    /** Somebody has looked at those that were held back: they go out. */
    @Transactional(rollbackOn = Throwable.class)
    public void release(long incident, CurrentAccount by) throws SQLException {
        Instant now = clock.instant();
        int released = statements.change(RELEASE, now.plus(GRACE), now, incident);
        log.did(by, "released answers of incident", "incident " + incident, "%d tickets".formatted(released));
    }

    /** Those that were not sent yet are not sent, and later tickets get none. */
    @Transactional(rollbackOn = Throwable.class)
    public void takeBack(long incident, CurrentAccount by) throws SQLException {
        statements.change(ON, false, incident);
        int held = statements.change(TAKE_BACK, incident);
        log.did(by, "stopped answers of incident", "incident " + incident, "%d held back".formatted(held));
    }

    /** It is over: what was not sent yet would tell customers of what is no more. Answers how many. */
    int giveUp(long incident) throws SQLException {
        int held = statements.change(GIVE_UP, clock.instant(), incident);
        statements.change(END, clock.instant(), incident);
        return held;
    }

    /** It is open, be it again: it has its tickets back. */
    void resume(long incident) throws SQLException {
        statements.change(RESUME, incident);
    }
}
