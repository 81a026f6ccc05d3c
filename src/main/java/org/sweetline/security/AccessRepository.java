package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

/** Finds who stands behind a session cookie or an API token: one query a request. */
@ApplicationScoped
class AccessRepository {

    private static final String BY_SESSION = """
            select a.id, a.name, a.email, a.role, a.language, s.token_hash, s.last_seen_at
            from account_session s join account a on a.id = s.account_id
            where s.token_hash = ? and s.expires_at > ? and a.disabled_at is null
            """;
    private static final String BY_TOKEN = """
            select a.id, a.name, a.email, a.role, a.language, t.token_hash, t.last_used_at
            from api_token t join account a on a.id = t.account_id
            where t.token_hash = ? and t.revoked_at is null and a.disabled_at is null
            """;
    private static final String SESSION_SEEN = "update account_session set last_seen_at = ? where token_hash = ?";
    private static final String ACCOUNT_SEEN = "update account set last_seen_at = ? where id = ?";
    private static final String TOKEN_USED = "update api_token set last_used_at = ? where token_hash = ?";
    private static final long SEEN_EVERY_SECONDS = 60;

    private final DataSource dataSource;
    private final StaffPlaces places;
    private final Clock clock;

    @Inject
    AccessRepository(DataSource dataSource, StaffPlaces places, Clock clock) {
        this.dataSource = dataSource;
        this.places = places;
        this.clock = clock;
    }

    /** @param place from where the session is used; noted once a minute */
    Optional<SignedIn> bySession(String token, String place) throws SQLException {
        String hash = Tokens.hash(token);
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_SESSION)) {
            statement.setString(1, hash);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                SignedIn signedIn = signedIn(row);
                if (stale(RowTime.nullable(row, 7), now)) {
                    update(connection, SESSION_SEEN, now, hash);
                    update(connection, ACCOUNT_SEEN, now, signedIn.accountId());
                    places.seen(connection, signedIn.accountId(), place);
                }
                return Optional.of(signedIn);
            }
        }
    }

    Optional<SignedIn> byToken(String token) throws SQLException {
        String hash = Tokens.hash(token);
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_TOKEN)) {
            statement.setString(1, hash);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                SignedIn signedIn = signedIn(row);
                if (stale(RowTime.nullable(row, 7), now)) {
                    update(connection, TOKEN_USED, now, hash);
                }
                return Optional.of(signedIn);
            }
        }
    }

    private static SignedIn signedIn(ResultSet row) throws SQLException {
        return new SignedIn(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Role.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6));
    }

    private static boolean stale(@Nullable Instant seen, Instant now) {
        return seen == null || seen.plusSeconds(SEEN_EVERY_SECONDS).isBefore(now);
    }

    private static void update(Connection connection, String sql, Instant now, Object key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, key);
            statement.executeUpdate();
        }
    }
}
