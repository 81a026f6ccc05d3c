package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.LineCandidates;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** Who is rung for a callback that is due while somebody has placed all the calls of an hour. */
class CallbackTurnsTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
    private static final long JENNY = 1;
    private static final long SAID = 2;
    private static final int CALLS_AN_HOUR = 60;

    private final LineCandidates callbacks = callbacks();
    private Statements tables;
    private LineRows rows;

    @BeforeEach
    void jennyIsIdleLongestAndACallbackIsDue() throws SQLException {
        tables = LineTables.empty();
        rows = new LineRows(tables);
        LineTables.agent(JENNY, NINE.minusSeconds(600), List.of("en"));
        LineTables.agent(SAID, NINE.minusSeconds(60), List.of("en"));
        LineTables.callback(30, "DUE", null, NINE.minusSeconds(900));
    }

    @Test
    void longestIdleHasItWhileTheyMayCallOnceMore() throws SQLException {
        placed(JENNY, CALLS_AN_HOUR - 1);

        assertThat(pairs()).containsExactly("30-1");
    }

    @Test
    void colleagueHasItWhenTheLongestIdleMayCallNoMoreAndNothingIsWrittenOfThem() throws SQLException {
        placed(JENNY, CALLS_AN_HOUR);

        assertThat(pairs()).containsExactly("30-2");
        assertThat(count("dial_attempt")).isEqualTo(CALLS_AN_HOUR);
        assertThat(count("audit_row")).isZero();
    }

    @Test
    void callersStillReachWhoMayCallNoMore() throws SQLException {
        placed(JENNY, CALLS_AN_HOUR);
        LineTables.state(SAID, "ON_CALL");
        LineTables.caller(20, "en", 0, NINE.minusSeconds(30));

        assertThat(pairs()).containsExactly("20-1");
    }

    private List<String> pairs() throws SQLException {
        List<Waiter> waiters = new ArrayList<>(Waiter.due(callbacks, NINE).toList());
        rows.waiting(NINE).forEach(caller -> waiters.add(Waiter.caller(caller)));
        return Sharing.pairs(waiters, rows.onDuty()).stream()
                .map(pair -> pair.waiter().candidate().id() + "-" + pair.agent().account())
                .toList();
    }

    private void placed(long account, int calls) throws SQLException {
        tables.change("""
                insert into dial_attempt (number, account_id, purpose, at)
                select '+14155550123', ?, 'CALLBACK', ? from generate_series(1, ?)
                """, account, NINE.minusSeconds(1800), calls);
    }

    private long count(String table) throws SQLException {
        return tables.first("select count(*) from " + table, row -> row.getLong(1))
                .orElseThrow();
    }

    /** The line knows them only by what they stand in line as. */
    static LineCandidates callbacks() {
        try {
            Class<?> callbacks = Class.forName("org.sweetline.calls.back.CallbackCandidates");
            return new Wired(LineTables.database(), CLOCK).get(callbacks.asSubclass(LineCandidates.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
