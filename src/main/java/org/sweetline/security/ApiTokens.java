package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

/** Personal tokens for programs: they may what their owner may, until they are revoked. */
@ApplicationScoped
class ApiTokens {

    private static final String INSERT = """
            insert into api_token (id, account_id, name, token_hash, created_at)
            values (nextval('api_token_seq'), ?, ?, ?, now())
            on conflict (token_hash) do nothing
            returning id, created_at
            """;
    private static final String LIST = """
            select id, name, created_at, last_used_at, revoked_at from api_token
            where account_id = ? order by id desc limit 200
            """;
    private static final String REVOKE =
            "update api_token set revoked_at = now() where id = ? and account_id = ? and revoked_at is null";

    private final DataSource dataSource;

    @Inject
    ApiTokens(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A new token; the secret is shown this once. */
    public record FreshTokenView(long id, String name, String token, Instant createdAt) {}

    public record TokenView(
            long id,
            String name,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {}

    FreshTokenView make(long accountId, String name) {
        String token = "swl_" + Tokens.fresh();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = insert(connection, accountId, name, token);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new FreshTokenView(row.getLong(1), name, token, RowTime.instant(row, 2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a token that somebody else made; known ones stay as they are, revoked ones stay revoked. */
    void adopt(long accountId, String name, String token) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = insert(connection, accountId, name, token)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<TokenView> of(long accountId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setLong(1, accountId);
            try (ResultSet rows = statement.executeQuery()) {
                List<TokenView> tokens = new ArrayList<>();
                while (rows.next()) {
                    tokens.add(new TokenView(
                            rows.getLong(1),
                            rows.getString(2),
                            RowTime.instant(rows, 3),
                            RowTime.nullable(rows, 4),
                            RowTime.nullable(rows, 5)));
                }
                return tokens;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False when the account has no such token in use. */
    boolean revoke(long accountId, long id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(REVOKE)) {
            statement.setLong(1, id);
            statement.setLong(2, accountId);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement insert(Connection connection, long accountId, String name, String token)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(INSERT);
        statement.setLong(1, accountId);
        statement.setString(2, name);
        statement.setString(3, Tokens.hash(token));
        return statement;
    }
}
