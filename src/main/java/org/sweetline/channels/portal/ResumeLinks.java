package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;

/** Links that open again what a visit had opened. */
@ApplicationScoped
class ResumeLinks {

    static final Duration LIFETIME = Duration.ofDays(7);

    /** Nobody's mailbox is filled by somebody who knows their ZIP code. */
    private static final int MOST_A_DAY = 3;

    /** So that many who ask at once are counted one after the other. */
    private static final String HOLD = "select id from shop_order where id = ? for no key update";

    private static final String SENT = "select count(*) from portal_resume where order_id = ? and created_at > ?";
    private static final String INSERT =
            "insert into portal_resume (token_hash, order_id, proof, created_at, expires_at) values (?, ?, ?, ?, ?)";
    private static final String FIND =
            "select order_id, proof from portal_resume where token_hash = ? and expires_at > ?";

    private final Statements statements;
    private final Clock clock;

    @Inject
    ResumeLinks(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    record Begun(long orderId, Proof proof) {}

    /** A fresh token; empty when enough of them are under way. */
    Optional<String> make(Visit visit) throws SQLException {
        Instant now = clock.instant();
        statements.first(HOLD, row -> true, visit.orderId());
        statements.change("delete from portal_resume where expires_at < ?", now);
        long sent = statements.count(SENT, visit.orderId(), now.minus(Duration.ofDays(1)));
        if (sent >= MOST_A_DAY) {
            return Optional.empty();
        }
        String token = Tokens.fresh();
        statements.change(
                INSERT, Tokens.hash(token), visit.orderId(), visit.proof().name(), now, now.plus(LIFETIME));
        return Optional.of(token);
    }

    Optional<Begun> find(String token) throws SQLException {
        return statements.first(
                FIND,
                row -> new Begun(row.getLong(1), Proof.valueOf(row.getString(2))),
                Tokens.hash(token),
                clock.instant());
    }
}
