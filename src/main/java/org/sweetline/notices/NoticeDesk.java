package org.sweetline.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;

/** Where any part of the product posts a mail. The door sends it after the caller's transaction. */
@ApplicationScoped
public class NoticeDesk {

    private static final String POST = """
            insert into notice (purpose, about, customer_id, recipient, subject, text, html, stop_url, posted_at)
            values (?, ?, cast(? as bigint), ?, ?, ?, ?, ?, ?) on conflict do nothing returning id
            """;
    private static final String WITHDRAW = """
            update notice set state = 'WITHDRAWN', why = ?, text = '', html = '', stop_url = '', done_at = ?
            where purpose = ? and about = any(?) and state = 'WAITING'
            """;

    private final Statements statements;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    NoticeDesk(Statements statements, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /** False when this recipient has had it before. */
    @Transactional(rollbackOn = Throwable.class)
    public boolean post(Notice notice) throws SQLException {
        Optional<Long> posted = statements.first(
                POST,
                row -> row.getLong(1),
                notice.purpose(),
                notice.about(),
                notice.customer().orElse(null),
                notice.to(),
                notice.subject(),
                notice.text(),
                notice.html(),
                notice.stop(),
                clock.instant());
        posted.ifPresent(id -> events.publish(new NoticePosted(id)));
        return posted.isPresent();
    }

    /** What has not left yet never does. */
    @Transactional(rollbackOn = Throwable.class)
    public void withdraw(String purpose, List<String> about, String why) throws SQLException {
        if (!about.isEmpty()) {
            statements.change(WITHDRAW, why, clock.instant(), purpose, about);
        }
    }
}
