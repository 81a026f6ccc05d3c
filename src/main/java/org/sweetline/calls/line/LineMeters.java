package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.web.Words;
import org.sweetline.work.BackgroundLoop;

/** The line under /metrics: of the whole installation, whichever node is asked. Read ahead, so that asking costs nothing. */
@ApplicationScoped
class LineMeters implements BackgroundLoop {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final LineFigures line;
    private volatile LineRows.Counts counts = new LineRows.Counts(0, 0, 0, 0);
    private volatile Map<State, Long> agents = Map.of();
    private volatile long waitToldError;

    @Inject
    LineMeters(LineFigures line, MetricRegistry metrics) {
        this.line = line;
        metrics.gauge("sweetline_line_callers_waiting", () -> counts.waiting());
        metrics.gauge("sweetline_line_longest_wait_seconds", () -> counts.longestSeconds());
        metrics.gauge("sweetline_line_calls_talking", () -> counts.talking());
        metrics.gauge("sweetline_line_calls_live", () -> counts.live());
        metrics.gauge("sweetline_line_wait_told_error_seconds", () -> waitToldError);
        for (State state : State.values()) {
            if (state != State.OFFLINE) {
                metrics.gauge(
                        "sweetline_line_agents",
                        () -> agents.getOrDefault(state, 0L),
                        new Tag("state", Words.of(state)));
            }
        }
    }

    @Override
    public String name() {
        return "line meters";
    }

    @Override
    public Duration turn() throws SQLException {
        counts = line.counts();
        agents = line.agents();
        waitToldError = line.waitToldError();
        return PAUSE;
    }
}
