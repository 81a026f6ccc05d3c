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
    /** Behind those of a prize its entrants find their number, and whether it was drawn; behind an invitation its end, be the poll removed. */
    private static final String FORGET_LINKS = """
            delete from poll_link where id in (
                select l.id from poll_link l join poll p on p.id = l.poll_id
                where least(p.removed_at, p.closes_at) < case when l.invited or p.removed_at is null and p.winners > 0 and exists (
                    select from poll_vote v where v.poll_id = l.poll_id and v.voter_key = l.voter_key)
                    then cast(? as timestamptz) else cast(? as timestamptz) end
                limit 500)
            """;

    private static final String FORGET_WHERE_SENT = """
            update poll_link set address = '' where id in (
                select l.id from poll_link l join poll p on p.id = l.poll_id
                where l.address <> '' and least(p.removed_at, p.closes_at) < ? limit 500)
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
        return statements.change(FORGET_LINKS, now.minus(Poll.TO_DRAW), now.minus(LINKS))
                + statements.change(FORGET_WHERE_SENT, now.minus(LINKS))
                + statements.change(FORGET_ADDRESSES, now.minus(Poll.TO_DRAW), now.minus(LINKS));
    }
}
