package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.sweetline.intake.Deliveries;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

@ApplicationScoped
class IntakeHealth implements HealthReporter {

    private static final long SLOW_SECONDS = 30;

    private final Deliveries deliveries;

    @Inject
    IntakeHealth(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public ComponentHealth health() {
        try {
            Deliveries.IntakeState state = deliveries.state();
            Map<String, Long> figures = Map.of(
                    "waiting", state.waiting(), "failed", state.failed(), "oldestSeconds", state.oldestSeconds());
            String word = state.failed() > 0 ? "down" : state.oldestSeconds() > SLOW_SECONDS ? "slow" : "ok";
            String detail = state.failed() > 0
                    ? "Some deliveries could not be read; they are kept and wait for a person."
                    : "What comes in is read.";
            return new ComponentHealth("intake", word, null, detail, null, null, figures);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
