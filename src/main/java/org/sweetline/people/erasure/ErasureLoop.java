package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Goes on with erasures until they are done, on whichever node. */
@ApplicationScoped
class ErasureLoop implements BackgroundLoop {

    static final String NAME = "erasure";

    private static final Duration NET = Duration.ofSeconds(5);

    private final ErasureStep step;

    @Inject
    ErasureLoop(ErasureStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration turn() throws SQLException {
        return step.goOn() ? Duration.ZERO : NET;
    }
}
