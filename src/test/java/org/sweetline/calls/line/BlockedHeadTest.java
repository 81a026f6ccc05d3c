package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.LineCandidates;
import org.sweetline.schema.Statements;

/** At the head of the line stand more than are looked at, whom only somebody may take who talks: who is behind them is seen. */
class BlockedHeadTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final long JENNY = 1;
    private static final long HANA = 2;
    private static final int VERY_MANY = 250;

    private Statements tables;
    private LineRows rows;

    @BeforeEach
    void jennyIsFreeAndWhoSpeaksKoreanTalks() throws SQLException {
        tables = LineTables.empty();
        rows = new LineRows(tables);
        LineTables.agent(JENNY, NINE.minusSeconds(600), List.of("en"));
        LineTables.agent(HANA, NINE.minusSeconds(600), List.of("ko"));
        LineTables.state(HANA, "ON_CALL");
    }

    @Test
    void callbackBehindThemIsGivenToWhoIsFree() throws SQLException {
        tables.change("""
                insert into callback (id, number, state, language, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at)
                select 1000 + n, '+1212555' || 1000 + n, 'DUE', 'ko', 'QUEUE', 'NOW', ?, ?, ?, ?, ?
                from generate_series(1, ?) n
                """, NINE, NINE, NINE.minusSeconds(3600), NINE, NINE, VERY_MANY);
        LineTables.callback(31, "DUE", null, NINE.minusSeconds(60));
        LineTables.callback(30, "DUE", null, NINE.minusSeconds(90));

        assertThat(pairs()).containsExactly("30-1");
    }

    @Test
    void callerBehindThemIsRungForTheMoreUrgentFirst() throws SQLException {
        tables.change("""
                insert into desk_call (id, token, direction, stage, language, began_at, queued_at, seen_at)
                select 1000 + n, 'token-' || 1000 + n, 'IN', 'WAITING', 'ko', ?, ?, ? from generate_series(1, ?) n
                """, NINE, NINE.minusSeconds(3600), NINE, VERY_MANY);
        LineTables.caller(20, "en", 0, NINE.minusSeconds(90));
        LineTables.caller(21, "en", 10, NINE.minusSeconds(30));

        assertThat(pairs()).containsExactly("21-1");
        assertThat(rows.waiting(NINE)).extracting(LineCandidates.Candidate::id).endsWith(21L, 20L);
    }

    private List<String> pairs() throws SQLException {
        List<Waiter> waiters =
                new ArrayList<>(Waiter.due(CallbackTurnsTest.callbacks(), NINE).toList());
        rows.waiting(NINE).forEach(caller -> waiters.add(Waiter.caller(caller)));
        return Sharing.pairs(waiters, rows.onDuty()).stream()
                .map(pair -> pair.waiter().candidate().id() + "-" + pair.agent().account())
                .toList();
    }
}
