package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Sends what is due and lets run out what is too old. */
@ApplicationScoped
class SurveyLoop implements BackgroundLoop {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SurveyStep step;
    private final SurveyExpiryStep expiry;

    @Inject
    SurveyLoop(SurveyStep step, SurveyExpiryStep expiry) {
        this.step = step;
        this.expiry = expiry;
    }

    @Override
    public String name() {
        return "surveys";
    }

    @Override
    public Duration turn() throws SQLException {
        int done = step.sendSome() + expiry.expireSome();
        return done > 0 ? Duration.ZERO : PAUSE;
    }
}
