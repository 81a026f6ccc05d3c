package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.sweetline.problem.ProblemException;

/**
 * Bounds failed sign-ins within a quarter of an hour: 10 for one address from one place, 40 from one place, 200 for one
 * address from anywhere, so that guessing is slow and the real owner elsewhere still gets in.
 */
@ApplicationScoped
class AttemptLimit {

    private static final int WINDOW_MINUTES = 15;
    private static final String COUNT =
            "select count(*) from sign_in_attempt where subject = ? and at > now() - interval '%d minutes'"
                    .formatted(WINDOW_MINUTES);
    private static final String INSERT = "insert into sign_in_attempt (subject, at) values (?, now())";
    private static final String FORGET =
            "delete from sign_in_attempt where subject = ? or at < now() - interval '1 day'";

    private final DataSource dataSource;

    @Inject
    AttemptLimit(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void refuseTooMany(String email, String address) {
        try (Connection connection = dataSource.getConnection()) {
            for (Map.Entry<String, Integer> limit : limits(email, address).entrySet()) {
                if (count(connection, limit.getKey()) >= limit.getValue()) {
                    throw new ProblemException(
                                    SecurityProblem.TOO_MANY_ATTEMPTS,
                                    "Wait up to %d minutes, then try again.".formatted(WINDOW_MINUTES))
                            .with("retryAfter", WINDOW_MINUTES * 60);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void failed(String email, String address) {
        for (String subject : limits(email, address).keySet()) {
            update(INSERT, subject);
        }
    }

    void succeeded(String email, String address) {
        update(FORGET, pair(email, address));
    }

    private static Map<String, Integer> limits(String email, String address) {
        return Map.of(pair(email, address), 10, "from " + address, 40, "to " + email, 200);
    }

    private static String pair(String email, String address) {
        return email + " from " + address;
    }

    private static int count(Connection connection, String subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void update(String sql, String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
