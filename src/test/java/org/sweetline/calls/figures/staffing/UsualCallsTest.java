package org.sweetline.calls.figures.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.figures.staffing.UsualCalls.UsualCallsView;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class UsualCallsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final Statements tables = OverTables.of(OverTables.open());
    private int calls;

    @Test
    void callTakesWhatAnsweredOnesTookAndPatienceIsAllWaitsForEachWhoGaveUp() throws SQLException {
        rang(60, "2026-11-20T10:00:00Z", "ANSWERED", 60, 200);
        rang(30, "2026-11-21T10:00:00Z", "ABANDONED", 120, 0);
        rang(90, "2026-10-01T10:00:00Z", "ANSWERED", 600, 900);

        UsualCallsView usual = usual();

        assertThat(usual.answered()).isEqualTo(60);
        assertThat(usual.handle()).isEqualTo(200);
        assertThat(usual.abandoned()).isEqualTo(30);
        assertThat(usual.patience()).isEqualTo((60 * 60 + 30 * 120) / 30d);
    }

    @Test
    void fewCallsSayNothing() throws SQLException {
        rang(29, "2026-11-20T10:00:00Z", "ANSWERED", 60, 200);
        rang(29, "2026-11-21T10:00:00Z", "ABANDONED", 120, 0);

        assertThat(usual().handle()).isNull();
        assertThat(usual().patience()).isNull();
    }

    private UsualCallsView usual() throws SQLException {
        return new UsualCalls(tables, Clock.fixed(NOW, ZoneOffset.UTC)).read();
    }

    /** @param handled seconds of talk */
    private void rang(int times, String at, String outcome, int waited, int handled) throws SQLException {
        tables.change("""
                insert into desk_call (id, token, direction, stage, outcome, began_at, ended_at, seen_at)
                select n, 'token-' || n, 'IN', 'ENDED', ?, ?, ?, ? from generate_series(cast(? as int), cast(? as int)) n
                """, outcome, Instant.parse(at), Instant.parse(at), Instant.parse(at), calls + 1, calls + times);
        tables.change("""
                insert into call_sum (call_id, version, at, direction, outcome, language, topic, offered, answered, wait_ms,
                    talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, callback_taken)
                select n, 0, ?, 'IN', ?, 'en', '', true, ? = 'ANSWERED', 1000 * ?, 1000 * ?, 0, 0, 0, 0, false
                from generate_series(cast(? as int), cast(? as int)) n
                """, Instant.parse(at), outcome, outcome, waited, handled, calls + 1, calls + times);
        calls += times;
    }
}
