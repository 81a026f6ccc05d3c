package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.sweetline.schema.Statements;

/** Lets surveys run out: who was asked counts as silent, and whom no invitation reached as not asked. */
@ApplicationScoped
class SurveyExpiryStep {

    /** No server took it as long as it could have been answered: it reached nobody. */
    private static final String NEVER_LEFT = """
            update survey set state = 'BOUNCED' where id in (
                select id from survey where state = 'QUEUED' and token_hash is not null and expires_at < ? limit 500
                for update skip locked)
            """;
    /** Nor did it reach anybody by a text that the phone network holds still. */
    private static final String HELD_UP = """
            update survey set state = 'BOUNCED' where id in (
                select id from survey where state = 'SENT' and way = 'SMS' and expires_at < ? and exists (
                    select from text_message m where m.request_key = ? || survey.id
                        and m.state in ('WAITING', 'SENDING', 'UNKNOWN', 'QUEUED'))
                limit 500 for update skip locked)
            """;

    private static final String EXPIRE = """
            update survey set state = 'EXPIRED' where id in (
                select id from survey where state in ('SENT', 'OPENED') and expires_at < ? limit 500 for update skip locked)
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    SurveyExpiryStep(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    int expireSome() throws SQLException {
        Instant now = clock.instant();
        int unreached = statements.change(NEVER_LEFT, now) + statements.change(HELD_UP, now, Invitation.TEXT_KEY);
        return unreached > 0 ? unreached : statements.change(EXPIRE, now);
    }
}
