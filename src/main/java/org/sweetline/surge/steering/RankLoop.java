package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.sweetline.surge.steering.RankStep.ToRaise;
import org.sweetline.work.BackgroundLoop;

/** Raises tickets while peak priorities are on. */
@ApplicationScoped
class RankLoop implements BackgroundLoop {

    static final String NAME = "peak priorities";
    private static final Duration REST = Duration.ofSeconds(10);
    private static final int SOME = 50;

    private final RankStep step;

    @Inject
    RankLoop(RankStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration turn() throws SQLException {
        List<ToRaise> due = step.toRaise(SOME);
        for (ToRaise ticket : due) {
            step.raise(ticket);
        }
        return due.size() == SOME ? Duration.ZERO : REST;
    }
}
