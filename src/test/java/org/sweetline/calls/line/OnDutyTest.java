package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.calls.Call;
import org.sweetline.schema.Statements;

/** For whom it is worth waiting, and how long that is said to take. */
class OnDutyTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final long JENNY = 1;

    private Statements tables;
    private WaitEstimate estimate;

    @BeforeEach
    void jennysPageIsOpen() throws SQLException {
        tables = LineTables.empty();
        LineTables.agent(JENNY, NINE, List.of("en"));
        Clock clock = Clock.fixed(NINE, ZoneOffset.UTC);
        estimate = new WaitEstimate(new LineAtWork(new LineRows(tables), tables, clock), tables, clock);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVAILABLE", "RINGING", "ON_CALL", "WRAP_UP"})
    void whoIsAtWorkIsWaitedForAtAnyHour(String state) throws SQLException {
        LineTables.state(JENNY, state);

        assertThat(estimate.anybodyOnDuty(true)).isTrue();
        assertThat(estimate.anybodyOnDuty(false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "lunch, 14, true",
        "lunch, 15, false",
        "'', 14, true",
        "ring-no-answer, 1, true",
        "ring-no-answer, 2, false",
        "unreachable, 2, false",
        "connection-lost, 2, false"
    })
    void whoIsAwayIsWaitedForAsLongAsTheyMayComeBack(String reason, int minutes, boolean waitedFor)
            throws SQLException {
        away(reason, minutes);

        assertThat(estimate.anybodyOnDuty(true)).isEqualTo(waitedFor);
        assertThat(estimate.anybodyOnDuty(false)).isFalse();
    }

    @Test
    void whileEverybodyIsAwayNoWaitIsTold() throws SQLException {
        for (long call = 10; call < 15; call++) {
            answered(call);
        }
        assertThat(estimate.of(new Call() {}).seconds()).hasValue(60);

        away("lunch", 1);

        // As a moment later: what is known of who is there is a second old at most.
        Clock later = Clock.fixed(NINE.plusSeconds(2), ZoneOffset.UTC);
        LineAtWork atWork = new LineAtWork(new LineRows(tables), tables, later);
        assertThat(new WaitEstimate(atWork, tables, later).of(new Call() {}).seconds())
                .isEmpty();
    }

    @Test
    void callTakesAnAgentUntilTheNotesAreWrittenAndCallsWePlaceTellNothing() throws SQLException {
        for (long call = 10; call < 15; call++) {
            answered(call);
            tables.change(
                    "insert into agent_phone_span (account_id, state, call_id, from_at, until_at) values (1, 'WRAP_UP', ?, ?, ?)",
                    call,
                    NINE.minusSeconds(30),
                    call == 10 ? null : NINE);
        }
        for (long call = 20; call < 30; call++) {
            answered(call);
            tables.change("update desk_call set direction = 'OUT', answered_at = ended_at where id = ?", call);
        }

        assertThat(estimate.of(new Call() {}).seconds()).hasValue(90);
    }

    @Test
    void timeBackInLineIsNoWorkOfAnAgent() throws SQLException {
        for (long call = 10; call < 15; call++) {
            answered(call);
            tables.change("""
                    insert into call_sum (call_id, version, at, direction, outcome, language, topic, offered, answered,
                        wait_ms, talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, callback_taken)
                    values (?, 0, ?, 'IN', 'ANSWERED', 'en', '', true, true, 0, 25000, 5000, 0, 0, 0, false)
                    """, call, NINE);
        }

        assertThat(estimate.of(new Call() {}).seconds()).hasValue(30);
    }

    private void away(String reason, int minutes) throws SQLException {
        tables.change(
                "update agent_phone set state = 'AWAY', away_reason = ?, since = ?",
                reason,
                NINE.minusSeconds(60L * minutes));
    }

    private void answered(long id) throws SQLException {
        tables.change(
                """
                insert into desk_call (id, token, direction, stage, outcome, began_at, answered_at, ended_at, seen_at)
                values (?, ?, 'IN', 'ENDED', 'ANSWERED', ?, ?, ?, ?)
                """, id, "token-" + id, NINE.minusSeconds(90), NINE.minusSeconds(90), NINE.minusSeconds(30), NINE);
    }
}
