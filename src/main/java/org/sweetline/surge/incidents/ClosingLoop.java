package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Ends the tickets of resolved incidents. */
@ApplicationScoped
class ClosingLoop implements BackgroundLoop {

    private final ClosingStep step;

    @Inject
    ClosingLoop(ClosingStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "ends of incidents";
    }

    @Override
    public Duration turn() throws SQLException {
        return OneByOne.turn(step.due(OneByOne.SOME), step::close, step::skip);
    }
}
