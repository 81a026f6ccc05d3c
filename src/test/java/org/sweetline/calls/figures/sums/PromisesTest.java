package org.sweetline.calls.figures.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** What became of the wish to be called back. */
class PromisesTest {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long CALL = 7;

    private final Statements tables = OverTables.of(OverTables.open());

    @BeforeEach
    void oneCallerInLine() throws SQLException {
        tables.change(
                "insert into account (id, email, name, role, created_at, version) values (1, '1@shop.test', 'Jenny', 'AGENT', ?, 1)",
                TEN);
        tables.change("""
                insert into desk_call (id, token, direction, stage, outcome, began_at, queued_at, ended_at, seen_at)
                values (?, 'token', 'IN', 'ENDED', 'ANSWERED', ?, ?, ?, ?)
                """, CALL, TEN, TEN, after(600), after(600));
        tables.change("insert into call_event (call_id, kind, at) values (?, 'OFFERED', ?)", CALL, TEN);
    }

    @Test
    void whoKeyedInAnotherNumberIsCalledBackThere() throws SQLException {
        promised();
        placed(8, "+14155550199", "human");

        assertThat(calledBack(8)).isEqualTo(240_000L);
    }

    @Test
    void machineIsNotReached() throws SQLException {
        promised();
        placed(8, "+14155550100", "machine_end_beep");

        assertThat(calledBack(8)).isNegative();
        assertThat(answered(8)).isFalse();
    }

    @Test
    void promiseThatIsStillToBeKeptIsNotBroken() throws SQLException {
        promised();
        tables.change("update callback set state = 'WAITING', ended_at = null");
        assertThat(promise(TEN.plusSeconds(700))).isEqualTo("open, again after PT1M");

        assertThat(promise(TEN.plusSeconds(60 + 6 * 3_600))).isEqualTo("open, again after PT18M");
        assertThat(promise(TEN.plus(Duration.ofDays(7)).plusSeconds(30))).isEqualTo("open, again after PT30S");
        assertThat(promise(TEN.plus(Duration.ofDays(7)).plusSeconds(60))).isEqualTo("settled");
    }

    @Test
    void promiseIsSettledOnceItIsOver() throws SQLException {
        promised();
        tables.change("update callback set state = 'NOBODY', last_result = 'NO_ANSWER'");

        assertThat(promise(TEN.plusSeconds(700))).isEqualTo("settled");
    }

    @Test
    void whoRangAgainFirstIsSaidToHaveDoneSo() throws SQLException {
        promised();
        tables.change("update callback set last_result = 'CALLED_IN'");

        assertThat(promise(TEN.plusSeconds(700))).isEqualTo("settled, rang again");
        assertThat(calledBack(CALL)).isNegative();
    }

    @Test
    void promiseOfACallThatIsOnlyOnRecordIsSettledByTime() throws SQLException {
        promised();
        tables.change("delete from callback");

        assertThat(promise(TEN.plusSeconds(660))).isEqualTo("open, again after PT167H50M");
        assertThat(promise(TEN.plus(Duration.ofDays(8)))).isEqualTo("settled");
    }

    private long calledBack(long by) throws SQLException {
        new SumUpStep(tables, Clock.systemUTC()).sumUp(List.of(by));
        return tables.count("select coalesce(called_back_ms, -1) from call_sum where call_id = ?", CALL);
    }

    private String promise(Instant now) throws SQLException {
        new SumUpStep(tables, Clock.fixed(now, ZoneOffset.UTC)).sumUp(List.of(CALL));
        return tables.list(
                        "select callback_settled, called_in, due_at from call_sum where call_id = ?",
                        row -> row.getBoolean(1)
                                ? "settled" + (row.getBoolean(2) ? ", rang again" : "")
                                : "open, again after " + Duration.between(now, RowTime.instant(row, 3)),
                        CALL)
                .get(0);
    }

    private boolean answered(long call) throws SQLException {
        return tables.list("select answered from call_sum where call_id = ?", row -> row.getBoolean(1), call)
                .get(0);
    }

    /** The caller asked to be called at another number than their own. */
    private void promised() throws SQLException {
        tables.change("update desk_call set caller = '+14155550100', outcome = 'CALLBACK' where id = ?", CALL);
        tables.change(
                "insert into call_event (call_id, kind, at, detail) values (?, 'CALLBACK_TAKEN', ?, '5')",
                CALL,
                after(60));
        tables.change("""
                insert into callback (id, number, call_id, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at, ended_at)
                values (5, '+14155550199', ?, 'DONE', 'QUEUE', 'NOW', ?, ?, ?, ?, ?, ?)
                """, CALL, TEN, TEN, TEN, TEN, TEN, after(400));
    }

    private void placed(long call, String number, String answeredBy) throws SQLException {
        tables.change("""
                insert into desk_call (id, token, direction, stage, outcome, caller, began_at, ended_at, seen_at)
                values (?, 'placed', 'OUT', 'ENDED', 'ANSWERED', ?, ?, ?, ?)
                """, call, number, after(200), after(400), after(400));
        tables.change(
                "insert into outgoing_call (call_id, number, account_id, answered_by, placed_at) values (?, ?, 1, ?, ?)",
                call,
                number,
                answeredBy,
                after(200));
        tables.change("insert into callback_attempt (call_id, callback_id, at) values (?, 5, ?)", call, after(200));
        tables.change("insert into call_event (call_id, kind, at) values (?, 'ANSWERED', ?)", call, after(300));
    }

    private static Instant after(int seconds) {
        return TEN.plusSeconds(seconds);
    }
}
