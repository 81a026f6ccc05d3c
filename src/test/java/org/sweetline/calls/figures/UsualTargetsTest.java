package org.sweetline.calls.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.figures.staffing.Staffing;
import org.sweetline.calls.figures.staffing.StaffingRequest;
import org.sweetline.calls.figures.staffing.StaffingView;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** Figures are held against the goal of the phone settings, unless another is asked for. */
class UsualTargetsTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final ZoneId UTC = ZoneOffset.UTC;

    private final Wired wired = new Wired(DATABASE, Clock.fixed(TEN, UTC));
    private final CallFigures figures = wired.get(CallFigures.class);
    private final Scopes scopes = wired.get(Scopes.class);

    @BeforeEach
    void oneWasAnsweredAfter25SecondsAndOneHungUpAfter8() throws SQLException {
        TABLES.change("call empty('desk_call')");
        TABLES.change("""
                update phone_settings
                set service_level_percent = 80, service_level_seconds = 20, short_abandon_seconds = 5
                """);
        call(1, "ANSWERED", 25);
        call(2, "ABANDONED", 8);
    }

    @Test
    void secondsOfTheGoalSayWhatIsInTime() throws SQLException {
        assertThat(answer().sum().service().ofOffered().part()).isZero();

        TABLES.change("update phone_settings set service_level_seconds = 30");

        assertThat(answer().within()).isEqualTo(30);
        assertThat(answer().sum().service().ofOffered().part()).isEqualTo(1);
    }

    @Test
    void hangUpsThatDoNotCountAreThoseOfTheSettings() throws SQLException {
        assertThat(answer().sum().volume().shortAbandoned()).isZero();

        TABLES.change("update phone_settings set short_abandon_seconds = 10");

        assertThat(answer().shortBelow()).isEqualTo(10);
        assertThat(answer().sum().volume().shortAbandoned()).isEqualTo(1);
        assertThat(answer().sum().volume().abandoned()).isZero();
    }

    @Test
    void shareOfTheGoalIsSaid() throws SQLException {
        TABLES.change("update phone_settings set service_level_percent = 90");

        assertThat(answer().level()).isEqualTo(90);
        assertThat(new FiguresRequest().targets(new Targets(90, 30, 10, 14))).isEqualTo(new Targets(90, 30, 10, 14));
    }

    @Test
    void staffingReachesForTheSameGoal() throws SQLException {
        TABLES.change("update phone_settings set service_level_percent = 100, service_level_seconds = 45");

        StaffingView view = wired.get(Staffing.class)
                .answer(StaffingRequest.of(LocalDate.parse("2026-03-02"), UTC, Optional.empty(), 0));

        assertThat(view.level()).isEqualTo(99);
        assertThat(view.within()).isEqualTo(45);
    }

    private CallFiguresView answer() throws SQLException {
        Scope scope = scopes.stretch(TEN, TEN.plusSeconds(3_600), UTC, Filter.ALL);
        return figures.of(scope, scope, Every.DAY, GroupBy.NONE);
    }

    private static void call(long id, String outcome, int waited) throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, outcome, began_at, queued_at, ended_at, seen_at)
                values (?, ?, 'IN', 'ENDED', ?, ?, ?, ?, ?)
                """, id, "token-" + id, outcome, TEN, TEN, TEN.plusSeconds(300), TEN);
        TABLES.change("""
                insert into call_sum (call_id, version, at, direction, outcome, language, topic, offered, answered, wait_ms,
                    talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, callback_taken)
                values (?, 0, ?, 'IN', ?, 'en', '', true, ?, ?, 0, 0, 0, 0, 0, false)
                """, id, TEN, outcome, outcome.equals("ANSWERED"), waited * 1_000);
    }
}
