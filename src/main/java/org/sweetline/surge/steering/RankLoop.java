package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Raises tickets while peak priorities are on; puts back what was left raised when they went off. */
@ApplicationScoped
class RankLoop implements BackgroundLoop {

    static final String NAME = "peak priorities";
    private static final Duration REST = Duration.ofSeconds(10);

    private final RankPass pass;

    @Inject
    RankLoop(RankPass pass) {
        this.pass = pass;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration turn() throws SQLException {
        pass.putBack();
        return pass.raise() ? Duration.ZERO : REST;
    }
}
