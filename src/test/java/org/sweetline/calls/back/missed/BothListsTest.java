package org.sweetline.calls.back.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.back.BackProblem;
import org.sweetline.calls.back.CallbackChanged;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** Who is seen to is seen to in both lists, the missed calls and the callbacks. */
class BothListsTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final long JENNY = 1;

    private final Wired wired = new Wired(DATABASE, Clock.fixed(NOON, ZoneOffset.UTC));
    private final MissedCallerDesk desk = wired.get(MissedCallerDesk.class);

    @BeforeEach
    void somebodyWasMissed() throws SQLException {
        TABLES.change("call empty('callback, missed_caller, desk_call, account')");
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (?, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """, JENNY);
        TABLES.change("""
                insert into missed_caller (id, number, how, times, longest_wait, first_at, last_at)
                values (5, '+14155550123', 'ABANDONED', 1, 30, ?, ?)
                """, NOON.minusSeconds(60), NOON.minusSeconds(60));
    }

    @Test
    void whoIsHandledIsNotCalledBackAnyMore() throws SQLException {
        callback("DUE", null);

        desk.handle(5, "Solved by chat", JENNY, Optional.empty());

        assertThat(callback()).isEqualTo("DONE BY_HAND 1");
    }

    @Test
    void whoIsJustBeingCalledIsNotHandledMeanwhile() throws SQLException {
        callback("IN_PROGRESS", null);

        assertThatThrownBy(() -> desk.handle(5, "Solved by chat", JENNY, Optional.empty()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(BackProblem.CALLBACK_CHANGED));
        assertThat(reached()).isEqualTo("open");
    }

    @Test
    void whoseCallbackIsMarkedAsReachedIsNotMissedAnyMore() throws SQLException {
        callback("DONE", NOON);

        wired.get(ReachedOnCallbackCompleted.class).react(new CallbackChanged(7));

        assertThat(reached()).isEqualTo("BY_HAND 1");
    }

    @Test
    void whoCalledAgainSinceThenStaysMissed() throws SQLException {
        callback("DONE", NOON.minusSeconds(120));

        wired.get(ReachedOnCallbackCompleted.class).react(new CallbackChanged(7));

        assertThat(reached()).isEqualTo("open");
    }

    private static void callback(String state, @Nullable Instant ended) throws SQLException {
        TABLES.change(
                """
                insert into callback (id, number, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at, ended_at, ended_by, last_result)
                values (7, '+14155550123', ?, 'HAND', 'NOW', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                state,
                NOON,
                NOON,
                NOON,
                NOON,
                NOON,
                ended,
                ended == null ? null : JENNY,
                ended == null ? "" : "BY_HAND");
    }

    private static String callback() throws SQLException {
        return TABLES.first(
                        "select concat_ws(' ', state, last_result, ended_by) from callback", row -> row.getString(1))
                .orElseThrow();
    }

    private static String reached() throws SQLException {
        return TABLES.first(
                        "select case when reached_at is null then 'open' else reached_how || ' ' || reached_by end from missed_caller",
                        row -> row.getString(1))
                .orElseThrow();
    }
}
