package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.back.Callback.State;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** A callback for which nobody comes goes on to the next opening, but not for ever. The team is there from nine to noon and from one to five. */
class CallbackTurnDeskTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant FRIDAY = Instant.parse("2026-11-27T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final long TEAM = 77;

    private final Wired wired = new Wired(DATABASE, Clock.fixed(FRIDAY, ZoneOffset.UTC));
    private final CallbackTurnDesk desk = wired.get(CallbackTurnDesk.class);
    private final CallbackRows rows = wired.get(CallbackRows.class);

    @BeforeEach
    void oneIsAskedForOnAFridayMorning() throws SQLException {
        TABLES.change("call empty('callback, desk_call, team_opening, account')");
        TABLES.change(
                "insert into team (id, name, time_zone, created_at, version) values (?, 'Returns', 'UTC', now(), 1) on conflict do nothing",
                TEAM);
        TABLES.change("""
                insert into team_opening (team_id, weekday, opens, closes)
                select ?, weekday, opens, closes from generate_series(1, 5) as weekday,
                    (values (540, 720), (780, 1020)) as hours (opens, closes)
                """, TEAM);
        TABLES.change("""
                insert into callback (id, number, team_id, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at)
                values (1, '+447911123456', ?, 'WAITING', 'QUEUE', 'NOW', ?, ?, ?, ?, ?)
                """, TEAM, at(0, 10), at(0, 12), at(0, 10), at(0, 10), at(0, 10));
    }

    @Test
    void threeDaysOnWhichItIsDueAreEnoughHoweverLongItIsClosedBetween() throws SQLException {
        dueUntilNight(0);
        assertThat(callback().dueAt()).isEqualTo(at(3, 9));
        dueUntilNight(3);
        assertThat(callback().state()).isEqualTo(State.WAITING);

        dueUntilNight(4);

        assertThat(callback().state()).isEqualTo(State.EXPIRED);
        assertThat(TABLES.count("select count(*) from callback where ended_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void daysAreCountedAnewFromWhatIsAgreedOn() throws SQLException {
        dueUntilNight(0);
        dueUntilNight(3);
        rows.wished(callback(), Instant.EPOCH, at(3, 18));

        dueUntilNight(4);

        assertThat(callback().state()).isEqualTo(State.WAITING);
        assertThat(callback().dueDays()).isEqualTo(1);
    }

    @Test
    void whatWasDueLongAgoIsNotMadeUpFor() throws SQLException {
        turn(at(5, 10));

        assertThat(callback().state()).isEqualTo(State.EXPIRED);
    }

    /** The pause at noon is no day more. */
    private void dueUntilNight(int day) throws SQLException {
        turn(at(day, 10));
        assertThat(callback().state()).isEqualTo(State.DUE);
        turn(at(day, 12));
        assertThat(callback().state()).isEqualTo(State.WAITING);
        turn(at(day, 13));
        assertThat(callback().state()).isEqualTo(State.DUE);
        turn(at(day, 17));
    }

    private void turn(Instant at) throws SQLException {
        desk.moved(callback(), at);
    }

    private Callback callback() throws SQLException {
        return rows.find(1).orElseThrow();
    }

    private static Instant at(int day, int hour) {
        return FRIDAY.plus(DAY.multipliedBy(day)).plus(Duration.ofHours(hour));
    }
}
