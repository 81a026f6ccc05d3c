package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Sessions as rows: every node knows them, and an ended one is over at once everywhere. */
@ApplicationScoped
class Sessions {

    static final Duration LIFETIME = Duration.ofHours(14);

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    Sessions(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Returns the token for the cookie; only its hash is kept. */
    String open(long accountId) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        update(
                "insert into account_session (token_hash, account_id, created_at, last_seen_at, expires_at) values (?, ?, ?, ?, ?)",
                Tokens.hash(token),
                accountId,
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                now.plus(LIFETIME).atOffset(ZoneOffset.UTC));
        update("delete from account_session where expires_at < ?", now.atOffset(ZoneOffset.UTC));
        return token;
    }

    void close(String tokenHash) {
        update("delete from account_session where token_hash = ?", tokenHash);
    }

    void closeAll(long accountId) {
        update("delete from account_session where account_id = ?", accountId);
    }

    void closeOthers(long accountId, String tokenHash) {
        update("delete from account_session where account_id = ? and token_hash <> ?", accountId, tokenHash);
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
