package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

@ApplicationScoped
class DatabaseHealth implements HealthReporter {

    private static final long SLOW_MILLIS = 200;

    private final DataSource dataSource;

    @Inject
    DatabaseHealth(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public ComponentHealth health() {
        long begun = System.nanoTime();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select current_setting('server_version'), pg_database_size(current_database()) >> 20");
                ResultSet row = statement.executeQuery()) {
            row.next();
            long millis = (System.nanoTime() - begun) / 1_000_000;
            Map<String, Long> figures = Map.of("answerMillis", millis, "sizeMiB", row.getLong(2));
            String state = millis > SLOW_MILLIS ? "slow" : "ok";
            return new ComponentHealth("database", state, null, "PostgreSQL " + row.getString(1), null, null, figures);
        } catch (SQLException e) {
            return new ComponentHealth(
                    "database", "down", null, "It does not answer.", String.valueOf(e.getMessage()), null, Map.of());
        }
    }
}
