package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once everything is started and while the database answers. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {

    private static final int SECONDS = 2;

    private final StartState state;
    private final DataSource dataSource;

    @Inject
    ReadinessCheck(StartState state, DataSource dataSource) {
        this.state = state;
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        boolean ready = state.serving() && databaseAnswers();
        return HealthCheckResponse.named("sweetline").status(ready).build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
