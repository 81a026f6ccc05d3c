package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Links that work once: for the first account, and for people who are invited. Only their hash is kept. */
@ApplicationScoped
class OneTimeLinks {

    private static final Duration LIFETIME = Duration.ofHours(72);

    private final DataSource dataSource;

    @Inject
    OneTimeLinks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    enum Kind {
        FIRST_ACCOUNT,
        INVITATION
    }

    /** A link that still works; the account is 0 for the first one. */
    record OneTimeLink(Kind kind, long accountId) {}

    String make(Kind kind, @Nullable Long accountId) {
        String token = Tokens.fresh();
        String insert = """
                insert into one_time_link (token_hash, kind, account_id, created_at, expires_at)
                values (?, ?, ?, now(), now() + make_interval(secs => ?))
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, Tokens.hash(token));
            statement.setString(2, kind.name());
            statement.setObject(3, accountId, Types.BIGINT);
            statement.setDouble(4, LIFETIME.toSeconds());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return token;
    }

    Optional<OneTimeLink> find(String token) {
        return one(
                "select kind, account_id from one_time_link where token_hash = ? and used_at is null and expires_at > now()",
                token);
    }

    /** Uses the link up, in the caller's transaction; of two at once, one gets it. */
    Optional<OneTimeLink> use(String token) {
        return one("""
                update one_time_link set used_at = now()
                where token_hash = ? and used_at is null and expires_at > now() returning kind, account_id
                """, token);
    }

    /** Earlier links for the first account end when a new one is printed. */
    void withdrawFirstAccountLinks() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update one_time_link set used_at = now() where kind = 'FIRST_ACCOUNT' and used_at is null")) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<OneTimeLink> one(String sql, String token) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Tokens.hash(token));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new OneTimeLink(Kind.valueOf(row.getString(1)), row.getLong(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
