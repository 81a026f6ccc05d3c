package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.events.NotYet;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** When it is said to whom that we did not call. It is eleven in the evening in New York. */
class TellOnPromiseBrokenTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NIGHT = Instant.parse("2026-11-28T04:00:00Z");
    private static final String NEW_YORK = "+12125550123";

    @BeforeEach
    void nobodyCalledInTime() throws SQLException {
        TABLES.change("call empty('callback, missed_caller, desk_call, account')");
        TABLES.change("""
                insert into missed_caller (id, number, how, times, longest_wait, first_at, last_at)
                values (5, ?, 'CALLBACK', 0, 0, ?, ?)
                """, NEW_YORK, NIGHT, NIGHT);
        callback(1, "EXPIRED", 5L);
    }

    @Test
    void whoSleepsIsToldInTheMorning() {
        assertThatThrownBy(() -> tell(NIGHT)).isInstanceOf(NotYet.class).hasMessageContaining("night");
        assertThatCode(() -> tell(NIGHT.plusSeconds(10 * 3600))).doesNotThrowAnyException();
    }

    @Test
    void whoWasReachedMeanwhileIsNotTold() throws SQLException {
        TABLES.change("update missed_caller set reached_at = ?, reached_how = 'CALLED_IN'", NIGHT);

        assertThatCode(() -> tell(NIGHT)).doesNotThrowAnyException();
    }

    @Test
    void whoIsToBeCalledOnceMoreIsNotTold() throws SQLException {
        callback(2, "WAITING", null);

        assertThatCode(() -> tell(NIGHT)).doesNotThrowAnyException();
    }

    private static void tell(Instant now) throws SQLException, NotYet {
        new Wired(DATABASE, Clock.fixed(now, ZoneOffset.UTC))
                .get(TellOnPromiseBroken.class)
                .react(new PromiseBroken(1));
    }

    private static void callback(long id, String state, @Nullable Long missed) throws SQLException {
        TABLES.change(
                """
                insert into callback (id, number, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at, ended_at, missed_id)
                values (?, ?, ?, 'QUEUE', 'NOW', ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                NEW_YORK,
                state,
                NIGHT,
                NIGHT,
                NIGHT,
                NIGHT,
                NIGHT,
                state.equals("WAITING") ? null : NIGHT,
                missed);
    }
}
