package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.sweetline.events.ParkedReactions;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

@ApplicationScoped
class OutboxHealth implements HealthReporter {

    private static final long SLOW_SECONDS = 30;

    private final ParkedReactions reactions;

    @Inject
    OutboxHealth(ParkedReactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public ComponentHealth health() {
        try {
            ParkedReactions.OutboxState state = reactions.state();
            Map<String, Long> figures = Map.of(
                    "waiting", state.waiting(), "parked", state.parked(), "oldestDueSeconds", state.oldestDueSeconds());
            String word = state.parked() > 0 ? "down" : state.oldestDueSeconds() > SLOW_SECONDS ? "slow" : "ok";
            String detail = state.parked() > 0
                    ? "Some reactions gave up and wait for a person."
                    : "What follows events is carried out.";
            return new ComponentHealth("outbox", word, null, detail, null, null, figures);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
