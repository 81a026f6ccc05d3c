package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.schema.Statements;

/** The transaction in which links of polls that are long over go, and addresses that were to win in one that nobody drew. */
@ApplicationScoped
class ForgettingStep {

    private static final Duration LINKS = Duration.ofDays(7);
    private static final Duration UNDRAWN = Duration.ofDays(90);
    private static final String FORGET_LINKS = """
            delete from poll_link where id in (
                select l.id from poll_link l join poll p on p.id = l.poll_id where p.closes_at < ? or p.removed_at < ? limit 500)
            """;
    private static final String FORGET_ADDRESSES = """
            update poll_vote set address = '' where id in (
                select v.id from poll_vote v join poll p on p.id = v.poll_id
                where v.address <> '' and (p.closes_at < ? or p.removed_at < ?) limit 500)
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    ForgettingStep(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Answers how many it let go of. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    int forgetSome() throws SQLException {
        Instant now = clock.instant();
        return statements.change(FORGET_LINKS, now.minus(LINKS), now.minus(LINKS))
                + statements.change(FORGET_ADDRESSES, now.minus(UNDRAWN), now.minus(LINKS));
    }
}
