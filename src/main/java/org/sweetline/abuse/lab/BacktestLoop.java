package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.abuse.lab.replay.BacktestReport;
import org.sweetline.work.BackgroundLoop;

/** Runs what backtests people asked for, one at a time. */
@ApplicationScoped
class BacktestLoop implements BackgroundLoop {

    static final String NAME = "backtests";

    private static final Logger LOG = System.getLogger(BacktestLoop.class.getName());
    private static final Duration REST = Duration.ofSeconds(5);

    private final BacktestDesk desk;
    private final Backtest backtest;
    private final Clock clock;
    private volatile boolean stopped;

    @Inject
    BacktestLoop(BacktestDesk desk, Backtest backtest, Clock clock) {
        this.desk = desk;
        this.backtest = backtest;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration turn() throws SQLException {
        Optional<BacktestDesk.Asked> asked = desk.take();
        if (asked.isEmpty()) {
            return REST;
        }
        run(asked.get());
        return Duration.ZERO;
    }

    @Override
    public void stopping() {
        stopped = true;
    }

    /** One that was broken off by the node's end begins anew when it has been silent for a while. */
    private void run(BacktestDesk.Asked asked) throws SQLException {
        Instant begun = clock.instant();
        try {
            Optional<BacktestReport> report =
                    backtest.run(asked, () -> !stopped, percent -> desk.beat(asked.id(), percent));
            if (report.isPresent()) {
                desk.finish(asked.id(), begun, report.get());
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "backtest " + asked.id() + " failed", e);
            desk.fail(asked.id(), String.valueOf(e.getMessage()));
        }
    }
}
