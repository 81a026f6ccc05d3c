package org.sweetline.people.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Compares newcomers with those who are known, some hundred at a time and with a breath between. */
@ApplicationScoped
class LikenessLoop implements BackgroundLoop {

    private static final Duration BREATH = Duration.ofMillis(200);
    private static final Duration REST = Duration.ofSeconds(2);

    private final LikenessStep step;

    @Inject
    LikenessLoop(LikenessStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "likeness";
    }

    @Override
    public Duration turn() throws SQLException {
        return step.compareSome() ? BREATH : REST;
    }
}
