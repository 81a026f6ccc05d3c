package org.sweetline.surge.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

@ApplicationScoped
class TopicLoop implements BackgroundLoop {

    private static final Duration REST = Duration.ofSeconds(3);

    private final TopicStep step;

    @Inject
    TopicLoop(TopicStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "topics of contacts";
    }

    @Override
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws SQLException {
        step.sort();
        return REST;
    }
}
