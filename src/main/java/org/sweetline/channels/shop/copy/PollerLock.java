package org.sweetline.channels.shop.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one node of the installation ask the shop at a time. The lock belongs to a database session: it ends with a node
 * that dies, and holds no transaction open while the shop takes its time.
 */
final class PollerLock implements AutoCloseable {
    private static final long KEY = 0x5357_5348_4f50L;

    private final Connection connection;

    private PollerLock(Connection connection) {
        this.connection = connection;
    }

    static Optional<PollerLock> tryTake(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            if (ask(connection, "select pg_try_advisory_lock(?)")) {
                return Optional.of(new PollerLock(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?)");
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
