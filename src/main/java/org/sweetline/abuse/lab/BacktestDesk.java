package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.abuse.lab.replay.BacktestReport;
import org.sweetline.abuse.sets.LiveRules;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.work.Loops;

/** Backtests as rows: asked for by people, taken by one node at a time, finished or failed. */
@ApplicationScoped
class BacktestDesk {

    private static final Duration SILENT = Duration.ofMinutes(2);
    private static final int LONGEST_TROUBLE = 300;
    private static final double MILLIS = 1_000;
    private static final String ASK = """
            insert into risk_backtest (rule_version, revision, against_version, months, state, asked_by, asked_at)
            select version, revision, ?, ?, 'WAITING', ?, ? from risk_rule_set where version = ? returning id
            """;
    private static final String TAKE = """
            update risk_backtest set state = 'RUNNING', beat_at = ?, progress = 0
            where id = (
                select id from risk_backtest
                where state = 'WAITING' or state = 'RUNNING' and beat_at < ?
                order by id limit 1 for update skip locked)
            returning id, rule_version, against_version, months
            """;
    private static final String BEAT = "update risk_backtest set progress = ?, beat_at = ? where id = ?";
    private static final String FINISH = """
            update risk_backtest set state = 'DONE', progress = 100, done_at = ?, seconds = ?, report = cast(? as jsonb)
            where id = ?
            """;
    private static final String FAIL =
            "update risk_backtest set state = 'FAILED', done_at = ?, trouble = ? where id = ?";

    private final Statements statements;
    private final LiveRules live;
    private final AuditTrail audit;
    private final Loops loops;
    private final Clock clock;

    @Inject
    BacktestDesk(Statements statements, LiveRules live, AuditTrail audit, Loops loops, Clock clock) {
        this.statements = statements;
        this.live = live;
        this.audit = audit;
        this.loops = loops;
        this.clock = clock;
    }

    /** A backtest that somebody has asked for. */
    record Asked(long id, long version, long against, int months) {}

    /** Over so many months until now. It begins within seconds. */
    @Transactional(rollbackOn = Throwable.class)
    long ask(long version, int months, CurrentAccount by) throws SQLException {
        long id = statements.number(ASK, live.active().version(), months, by.id(), clock.instant(), version);
        audit.record(by, "asked for backtest", "rules " + version, months + " months");
        return id;
    }

    void hurry() {
        loops.wake(BacktestLoop.NAME);
    }

    @Transactional(rollbackOn = Throwable.class)
    Optional<Asked> take() throws SQLException {
        Instant now = clock.instant();
        return statements.first(
                TAKE,
                row -> new Asked(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4)),
                now,
                now.minus(SILENT));
    }

    @Transactional(rollbackOn = Throwable.class)
    void beat(long id, int progress) throws SQLException {
        statements.change(BEAT, Math.min(99, progress), clock.instant(), id);
    }

    @Transactional(rollbackOn = Throwable.class)
    void finish(long id, Instant begun, BacktestReport report) throws SQLException {
        Instant now = clock.instant();
        statements.change(FINISH, now, Duration.between(begun, now).toMillis() / MILLIS, Json.write(report), id);
    }

    @Transactional(rollbackOn = Throwable.class)
    void fail(long id, String trouble) throws SQLException {
        String kept = trouble.substring(0, Math.min(LONGEST_TROUBLE, trouble.length()));
        statements.change(FAIL, clock.instant(), kept, id);
    }
}
