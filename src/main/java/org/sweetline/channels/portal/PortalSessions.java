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

/** Visits as rows. They end by themselves two hours after the last page that was looked at. */
@ApplicationScoped
class PortalSessions {

    static final Duration LIFETIME = Duration.ofHours(2);
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);

    private static final String INSERT =
            "insert into portal_session (token_hash, order_id, proof, created_at, expires_at) values (?, ?, ?, ?, ?)";
    private static final String FIND =
            "select order_id, proof from portal_session where token_hash = ? and expires_at > ?";
    private static final String RENEW =
            "update portal_session set expires_at = ? where token_hash = ? and expires_at < ?";

    private final Statements statements;
    private final Clock clock;

    @Inject
    PortalSessions(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Returns the token for the cookie; only its hash is kept. */
    String open(long orderId, Proof proof) throws SQLException {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        statements.change("delete from portal_session where expires_at < ?", now);
        statements.change(INSERT, Tokens.hash(token), orderId, proof.name(), now, now.plus(LIFETIME));
        return token;
    }

    Optional<Visit> find(String token) throws SQLException {
        Instant now = clock.instant();
        String hash = Tokens.hash(token);
        Optional<Visit> visit = statements.first(
                FIND,
                row -> new Visit(row.getLong(1), Proof.valueOf(row.getString(2)), Tokens.hash("form " + token)),
                hash,
                now);
        if (visit.isPresent()) {
            statements.change(
                    RENEW, now.plus(LIFETIME), hash, now.plus(LIFETIME).minus(RENEWED_AFTER));
        }
        return visit;
    }

    void close(String token) throws SQLException {
        statements.change("delete from portal_session where token_hash = ?", Tokens.hash(token));
    }
}
