package org.sweetline.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.events.NotYet;
import org.sweetline.schema.Statements;

/** Gives the door what waits, and keeps what became of it. What was sent keeps no text: it may hold a key. */
@ApplicationScoped
public class NoticeDelivery {

    private static final String WAITING =
            "select id, recipient, subject, text, html, purpose, about, stop_url from notice"
                    + " where id = ? and state = 'WAITING'";
    private static final String SENT = """
            update notice set state = 'SENT', text = '', html = '', stop_url = '', done_at = ? where id = ? and state = 'WAITING'
            returning purpose, about
            """;
    private static final String WITHDRAWN = """
            update notice set state = 'WITHDRAWN', why = ?, text = '', html = '', stop_url = '', done_at = ?
            where id = ? and state = 'WAITING'
            """;
    private static final String FAILED = """
            update notice set state = 'FAILED', why = ?, text = '', html = '', stop_url = '', done_at = ?
            where id = ? and state <> 'FAILED' returning purpose, about
            """;

    private final Statements statements;
    private final Instance<NoticeOwner> owners;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    NoticeDelivery(Statements statements, @Any Instance<NoticeOwner> owners, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    /** As it is to leave. */
    public record WaitingNotice(long id, String to, String subject, String text, String html, String stop) {}

    private record Asked(WaitingNotice notice, Named named) {}

    private record Named(String purpose, String about) {}

    /**
     * Empty when there is nothing to send any more.
     *
     * @throws NotYet when its owner wants it to leave later
     */
    @Transactional(rollbackOn = Throwable.class)
    public Optional<WaitingNotice> leaving(long notice) throws SQLException, NotYet {
        Optional<Asked> found = statements.first(WAITING, NoticeDelivery::asked, notice);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Named named = found.get().named();
        Departure departure = departure(named);
        if (departure instanceof Departure.Later later) {
            throw new NotYet("It waits for a fitter time.", later.at());
        }
        if (departure instanceof Departure.Never never) {
            statements.change(WITHDRAWN, never.why(), clock.instant(), notice);
            return Optional.empty();
        }
        return Optional.of(found.get().notice());
    }

    private Departure departure(Named named) throws SQLException {
        Optional<NoticeOwner> owner = owner(named);
        return owner.isEmpty() ? new Departure.Now() : owner.get().departure(named.about());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void sent(long notice) throws SQLException {
        Instant now = clock.instant();
        Optional<Named> sent =
                statements.first(SENT, row -> new Named(row.getString(1), row.getString(2)), now, notice);
        if (sent.isPresent()) {
            Optional<NoticeOwner> owner = owner(sent.get());
            if (owner.isPresent()) {
                owner.get().departed(sent.get().about(), now);
            }
        }
    }

    private Optional<NoticeOwner> owner(Named named) {
        return owners.stream()
                .filter(owner -> owner.purpose().equals(named.purpose()))
                .findFirst();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new WaitingNotice(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(8)),
                new Named(row.getString(6), row.getString(7)));
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
