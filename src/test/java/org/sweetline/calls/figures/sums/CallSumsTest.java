package org.sweetline.calls.figures.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class CallSumsTest {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long CALL = 7;

    private final Statements tables = OverTables.of(OverTables.open());

    @BeforeEach
    void oneCallThatLastedTenMinutes() throws SQLException {
        tables.change("call empty('call_sum, call_share, call_event, call_leg, desk_call, callback, account')");
        for (long agent : new long[] {1, 2}) {
            tables.change(
                    "insert into account (id, email, name, role, created_at, version) values (?, ?, 'Jenny', 'AGENT', ?, 1)",
                    agent,
                    agent + "@shop.test",
                    TEN);
        }
        tables.change("""
                insert into desk_call (id, token, direction, stage, outcome, began_at, queued_at, ended_at, seen_at)
                values (?, 'token', 'IN', 'ENDED', 'ANSWERED', ?, ?, ?, ?)
                """, CALL, TEN, TEN, after(600), after(600));
        happens("OFFERED", 0);
        happens("ANSWERED", 30);
    }

    @Test
    void whoeverComesBackIntoTheLineTalksWithNobodyUntilSomebodyAnswersAgain() throws SQLException {
        agent(1, 30, 100);
        happens("HELD", 90);
        agent(2, 400, 600);

        assertThat(sum()).containsExactly(30_000L, 260_000L, 10_000L);
    }

    @Test
    void ticketTellsOfTheCallWhatTheFiguresSay() throws SQLException {
        tables.change("update desk_call set sid = 'CA7', answered_at = ? where id = ?", after(30), CALL);
        agent(1, 30, 100);
        happens("HELD", 90);
        agent(2, 400, 600);

        assertThat(story()).isEqualTo("570 510");
        sum();

        assertThat(story()).isEqualTo("260 10");
    }

    @Test
    void callIsAboutWhatItsAgentNotedHoweverLate() throws SQLException {
        tables.change("update desk_call set topic = 'orders' where id = ?", CALL);
        sum();
        assertThat(topic()).isEqualTo("orders");

        tables.change("update desk_call set noted_topic = 'return' where id = ?", CALL);
        sum();

        assertThat(topic()).isEqualTo("return");
    }

    private String topic() throws SQLException {
        return tables.list("select topic from call_sum where call_id = ?", row -> row.getString(1), CALL)
                .get(0);
    }

    @Test
    void twoAgentsAtOnceAreOneTalk() throws SQLException {
        agent(1, 30, 300);
        agent(2, 200, 500);
        happens("HELD", 180);
        happens("UNHELD", 210);

        assertThat(sum()).containsExactly(30_000L, 440_000L, 30_000L);
    }

    @Test
    void answeredCallOfWhichNoLegIsKnownIsTalkUntilItsEnd() throws SQLException {
        assertThat(sum()).containsExactly(30_000L, 570_000L, 0L);
    }

    @Test
    void agentWhoLeftBeforeTheCallerCameHasNotAnswered() throws SQLException {
        agent(1, 5, 20);
        agent(2, 30, 600);

        sum();

        assertThat(number("select account_id from call_share where joined and call_id = ?"))
                .isEqualTo(2);
        assertThat(number("select count(*) from call_share where call_id = ?")).isEqualTo(2);
    }

    @Test
    void agentWhoLeftBeforeTheyCameTalkedForNoTime() throws SQLException {
        agent(1, 100, 40);

        assertThat(sum()).containsExactly(30_000L, 0L, 0L);
    }

    @Test
    void ringsNotTakenAreTheSameOfTheDeskAndOfItsAgents() throws SQLException {
        ring(1, "REJECTED");
        ring(2, "FAILED");
        ring(1, "CANCELED");
        ring(2, "BUSY");

        sum();

        assertThat(number("select unanswered_rings from call_sum where call_id = ?"))
                .isEqualTo(number("select sum(unanswered_rings) from call_share where call_id = ?"))
                .isEqualTo(3L);
    }

    @Test
    void messageIsNoWait() throws SQLException {
        tables.change("delete from call_event where kind = 'ANSWERED'");
        tables.change("update desk_call set sid = 'CA7', outcome = 'VOICEMAIL' where id = ?", CALL);
        happens("LEFT_LINE", 40);
        happens("VOICEMAIL_LEFT", 590);

        assertThat(waited()).isEqualTo("40");
        assertThat(sum()).containsExactly(40_000L, 0L, 0L);
        assertThat(waited()).isEqualTo("40");
    }

    @Test
    void whoComesBackToTheLineAndGivesUpHasWaitedAllTheTime() throws SQLException {
        tables.change("delete from call_event where kind = 'ANSWERED'");
        tables.change(
                "update desk_call set sid = 'CA7', outcome = 'ABANDONED', waiting_since = ? where id = ?",
                after(60),
                CALL);
        happens("LEFT_LINE", 40);

        assertThat(waited()).isEqualTo("600");
        assertThat(sum()).containsExactly(600_000L, 0L, 0L);
        assertThat(waited()).isEqualTo("600");
    }

    @Test
    void whoComesBackAndLeavesForGoodHasWaitedUntilThen() throws SQLException {
        tables.change("delete from call_event where kind = 'ANSWERED'");
        tables.change(
                "update desk_call set sid = 'CA7', outcome = 'CALLBACK', waiting_since = ? where id = ?",
                after(60),
                CALL);
        happens("LEFT_LINE", 40);
        happens("CALLBACK_TAKEN", 200);

        assertThat(waited()).isEqualTo("200");
        assertThat(sum()).containsExactly(200_000L, 0L, 0L);
    }

    @Test
    void agentTalksOnceTheCustomerAnswers() throws SQLException {
        tables.change("update desk_call set direction = 'OUT' where id = ?", CALL);
        agent(1, 5, 330);

        sum();

        assertThat(number("select talk_ms from call_share where call_id = ?"))
                .isEqualTo(number("select talk_ms from call_sum where call_id = ?"))
                .isEqualTo(300_000L);
    }

    @Test
    void agentWhoOnlyHeardItRingTalkedWithNobody() throws SQLException {
        tables.change("update desk_call set direction = 'OUT', outcome = 'FAILED' where id = ?", CALL);
        tables.change("delete from call_event where kind = 'ANSWERED'");
        agent(1, 5, 60);

        sum();

        assertThat(number("select talk_ms from call_share where call_id = ?")).isZero();
    }

    /** Wait, talk and hold in milliseconds. */
    private List<Long> sum() throws SQLException {
        new SumUpStep(tables, Clock.systemUTC()).sumUp(List.of(CALL));
        return tables.list(
                        "select wait_ms, talk_ms, hold_ms from call_sum where call_id = ?",
                        row -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)),
                        CALL)
                .get(0);
    }

    private String story() throws SQLException {
        return tables.list(
                        "select concat_ws(' ', story ->> 'talkedSeconds', story ->> 'heldSeconds') from call_story",
                        row -> row.getString(1))
                .get(0);
    }

    private String waited() throws SQLException {
        return tables.list("select story ->> 'waitedSeconds' from call_story", row -> row.getString(1))
                .get(0);
    }

    private long number(String sql) throws SQLException {
        return tables.list(sql, row -> row.getLong(1), CALL).get(0);
    }

    private void ring(long agent, String how) throws SQLException {
        tables.change("""
                insert into call_leg (id, call_id, role, label, account_id, state, asked_at, left_at)
                values (nextval('call_leg_seq'), ?, 'AGENT', 'agent:' || ?, ?, ?, ?, ?)
                """, CALL, agent + ":" + how, agent, how, TEN, after(20));
    }

    private void happens(String kind, int second) throws SQLException {
        tables.change("insert into call_event (call_id, kind, at) values (?, ?, ?)", CALL, kind, after(second));
    }

    private void agent(long agent, int joined, int left) throws SQLException {
        tables.change("""
                insert into call_leg (id, call_id, role, label, account_id, state, asked_at, joined_at, left_at)
                values (?, ?, 'AGENT', 'agent:' || ?, ?, 'LEFT', ?, ?, ?)
                """, agent, CALL, String.valueOf(agent), agent, TEN, after(joined), after(left));
    }

    private static Instant after(int seconds) {
        return TEN.plusSeconds(seconds);
    }
}
