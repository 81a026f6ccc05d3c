package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** All that is read of trials. */
@ApplicationScoped
class TrialPages {

    private final BacktestPages backtests;
    private final WatchPages watch;

    @Inject
    TrialPages(BacktestPages backtests, WatchPages watch) {
        this.backtests = backtests;
        this.watch = watch;
    }

    List<BacktestView> backtests(long version) throws SQLException {
        return backtests.list(version);
    }

    BacktestView backtest(long version, long id) throws SQLException {
        return backtests.get(version, id);
    }

    TrialView trial(long version) throws SQLException {
        return watch.trial(version);
    }

    DriftView drift() throws SQLException {
        return watch.drift();
    }

    FairnessView fairness() throws SQLException {
        return watch.fairness();
    }
}
