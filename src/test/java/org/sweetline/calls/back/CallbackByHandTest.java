package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.LineCandidates;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** What an agent is told who takes a callback that can't be called now. */
class CallbackByHandTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final String NUMBER = "+14155550123";
    private static final long JENNY = 1;

    private final Wired wired = new Wired(DATABASE, Clock.fixed(NINE, ZoneOffset.UTC));
    private final CallbackCandidates turns = wired.get(CallbackCandidates.class);
    private final CallbackRows rows = wired.get(CallbackRows.class);

    @BeforeEach
    void callbackIsDue() throws SQLException {
        TABLES.change("update dial_pace set closed_until = now()");
        TABLES.change("call empty('callback, desk_call, dial_attempt, account')");
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (?, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """, JENNY);
        TABLES.change("""
                insert into callback (id, number, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at)
                values (30, ?, 'DUE', 'QUEUE', 'NOW', ?, ?, ?, ?, ?)
                """, NUMBER, NINE, NINE.plusSeconds(3600), NINE, NINE, NINE);
    }

    @Test
    void whoHasPlacedTheHoursCallsIsToldSoAndTheCallbackStaysDue() throws SQLException {
        TABLES.change("""
                insert into dial_attempt (number, account_id, purpose, at)
                select ?, ?, 'CALL', ? from generate_series(1, 60)
                """, NUMBER, JENNY, NINE.minusSeconds(60));
        Callback due = rows.takeDue(30).orElseThrow();

        assertThatThrownBy(() -> turns.beginByHand(due, JENNY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(BackProblem.TOO_MANY_CALLS))
                .hasMessageContaining("ask a colleague");

        assertThat(rows.find(30)).contains(due);
    }

    @Test
    void deskAtItsLimitLeavesAllCallbacksDueAndWritesNothing() throws SQLException {
        TABLES.change("""
                insert into dial_attempt (number, account_id, purpose, at)
                select ?, null, 'CALL', ? from generate_series(1, 600)
                """, NUMBER, NINE.minusSeconds(60));
        Callback due = rows.takeDue(30).orElseThrow();

        assertThat(turns.due(NINE)).isEmpty();
        assertThat(turns.begin(candidate(due), JENNY)).isEmpty();
        assertThat(wired.get(CallbackPages.class).counts().rest())
                .isEqualTo(new DialRest.DialRestView("hour-limit", NINE.plusSeconds(3540)));

        assertThat(rows.find(30)).contains(due);
        assertThat(TABLES.count("select count(*) from dial_attempt where refusal <> ''"))
                .isZero();
    }

    @Test
    void networkThatTakesNoMoreCallsOfOursLeavesThemDueToo() throws SQLException {
        TABLES.change("update dial_pace set closed_until = now() + interval '1 minute'");

        assertThat(turns.due(NINE)).isEmpty();
        assertThat(wired.get(CallbackPages.class).counts().rest())
                .satisfies(rest -> assertThat(rest.reason()).isEqualTo("network-limit"));

        TABLES.change("update dial_pace set closed_until = now()");
        assertThat(turns.due(NINE)).hasSize(1);
    }

    @Test
    void whoWasBlockedMeanwhileIsCalledByNoTurn() throws SQLException {
        TABLES.change("insert into blocked_number (number, reason, created_at) values (?, 'threats', ?)", NUMBER, NINE);
        try {
            Callback due = rows.takeDue(30).orElseThrow();

            assertThat(turns.begin(candidate(due), JENNY)).isEmpty();

            assertThat(rows.find(30).orElseThrow().state()).isEqualTo(Callback.State.NOBODY);
            assertThat(TABLES.count("select count(*) from dial_attempt where refusal = 'BLOCKED'"))
                    .isEqualTo(1);
        } finally {
            TABLES.change("delete from blocked_number");
        }
    }

    private static LineCandidates.Candidate candidate(Callback due) {
        return new LineCandidates.Candidate(due.id(), due.queuedAt(), due.team(), "", due.language(), 0, null);
    }

    @Test
    void whoCallsAtThatMomentIsSaidToBeOnThePhoneAndTheCallbackWaitsAMinute() throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, caller, began_at, seen_at)
                values (1, 'token-1', 'IN', 'WAITING', ?, now(), now())
                """, NUMBER);
        Callback due = rows.takeDue(30).orElseThrow();

        assertThatThrownBy(() -> turns.beginByHand(due, JENNY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(BackProblem.ALREADY_CALLED));

        assertThat(rows.find(30).orElseThrow().dueAt()).isEqualTo(NINE.plusSeconds(60));
    }
}
