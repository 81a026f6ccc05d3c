package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.abuse.lab.replay.BacktestReport;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads backtests. */
@ApplicationScoped
class BacktestPages {

    private static final String COLUMNS = """
            select b.id, b.rule_version, b.revision, b.against_version, b.months, b.state, b.progress, a.name, b.asked_at,
                b.done_at, b.seconds, b.trouble, %s
            from risk_backtest b join account a on a.id = b.asked_by where b.rule_version = ?
            """;
    private static final String LIST = COLUMNS.formatted("null") + " order by b.id desc limit 50";
    private static final String ONE = COLUMNS.formatted("b.report::text") + " and b.id = ?";

    private final Statements statements;

    @Inject
    BacktestPages(Statements statements) {
        this.statements = statements;
    }

    List<BacktestView> list(long version) throws SQLException {
        return statements.list(LIST, BacktestPages::view, version);
    }

    BacktestView get(long version, long id) throws SQLException {
        return statements
                .first(ONE, BacktestPages::view, version, id)
                .orElseThrow(() -> new ProblemException(
                        LabProblem.NO_SUCH_BACKTEST, "Version %d has no backtest %d.".formatted(version, id)));
    }

    private static BacktestView view(ResultSet row) throws SQLException {
        String report = row.getString(13);
        return new BacktestView(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getInt(5),
                Words.of(BacktestState.valueOf(row.getString(6))),
                row.getInt(7),
                row.getString(8),
                RowTime.instant(row, 9),
                RuleSetPages.time(row, 10),
                row.getObject(11, Double.class),
                row.getString(12),
                report == null ? null : Json.read(report, BacktestReport.class));
    }
}
