package org.sweetline.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;

/** Gives the door what waits, and keeps what became of it. What was sent keeps no text: it may hold a key. */
@ApplicationScoped
public class NoticeDelivery {

    private static final String WAITING =
            "select id, recipient, subject, text, html from notice where id = ? and state = 'WAITING'";
    private static final String SENT =
            "update notice set state = 'SENT', text = '', html = '', done_at = ? where id = ? and state = 'WAITING'";
    private static final String FAILED = """
            update notice set state = 'FAILED', why = ?, text = '', html = '', done_at = ?
            where id = ? and state <> 'FAILED' returning purpose, about
            """;

    private final Statements statements;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    NoticeDelivery(Statements statements, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /** As it is to leave. */
    public record WaitingNotice(long id, String to, String subject, String text, String html) {}

    public Optional<WaitingNotice> waiting(long notice) throws SQLException {
        return statements.first(
                WAITING,
                row -> new WaitingNotice(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                notice);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void sent(long notice) throws SQLException {
        statements.change(SENT, clock.instant(), notice);
    }

    /** Refused for good, or sent and come back. */
    @Transactional(rollbackOn = Throwable.class)
    public void failed(long notice, String why) throws SQLException {
        statements
                .first(
                        FAILED,
                        row -> new NoticeFailed(notice, row.getString(1), row.getString(2)),
                        why,
                        clock.instant(),
                        notice)
                .ifPresent(events::publish);
    }
}
