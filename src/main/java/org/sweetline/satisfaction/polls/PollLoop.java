package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Lets go of addresses that nobody needs any more. */
@ApplicationScoped
class PollLoop implements BackgroundLoop {

    private static final Duration REST = Duration.ofMinutes(10);

    private final ForgettingStep step;

    @Inject
    PollLoop(ForgettingStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "poll addresses";
    }

    @Override
    public Duration turn() throws SQLException {
        return step.forgetSome() > 0 ? Duration.ZERO : REST;
    }
}
