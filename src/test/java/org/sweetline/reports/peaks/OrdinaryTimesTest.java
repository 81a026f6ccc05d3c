package org.sweetline.reports.peaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.peaks.PeakShares.Pair;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;
import org.sweetline.web.PageRequest;

class OrdinaryTimesTest {

    private static final Instant PEAK = Instant.parse("2026-05-29T16:00:00Z");
    private static final Instant WEEK_BEFORE = PEAK.minus(Duration.ofDays(7));
    private static final ReportQuery ASKED =
            new ReportQuery(PEAK, PEAK.plus(Duration.ofHours(2)), PEAK, ZoneOffset.UTC, "", Map.of());

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired desk = new Wired(tables, Clock.fixed(PEAK.plus(Duration.ofDays(3)), ZoneOffset.UTC));

    /** Of four ordinary calls one hung up, of ten of the other surge all did. */
    @BeforeEach
    void aSurgeAWeekBefore() throws SQLException {
        surge(WEEK_BEFORE);
        surge(PEAK);
        calls(1, WEEK_BEFORE.minus(Duration.ofDays(2)), 3, "ANSWERED");
        calls(11, WEEK_BEFORE.plus(Duration.ofDays(2)), 1, "ABANDONED");
        calls(21, WEEK_BEFORE.plus(Duration.ofMinutes(10)), 10, "ABANDONED");
        calls(41, PEAK.plus(Duration.ofMinutes(10)), 2, "ABANDONED");
    }

    @Test
    void normalIsTheFourWeeksBeforeWithoutTheOtherSurge() throws SQLException {
        List<ReportQuery> times = desk.get(OrdinaryTimes.class).before(ASKED);

        assertThat(times).hasSize(2);
        assertThat(times.get(0).from()).isEqualTo(PEAK.minus(Duration.ofDays(28)));
        assertThat(times.get(0).until()).isEqualTo(WEEK_BEFORE);
        assertThat(times.get(1).from()).isEqualTo(WEEK_BEFORE.plus(Duration.ofHours(2)));
        assertThat(times.get(1).until()).isEqualTo(PEAK);
    }

    @Test
    void flaggedDayIsLeftOutWhole() throws SQLException {
        statements.change(
                "insert into surge_day (day, orders, contacts, calls, found) values (cast(? as date), 100, 90, 0, true)",
                "2026-05-24");

        List<ReportQuery> times = desk.get(OrdinaryTimes.class).before(ASKED);

        assertThat(times).hasSize(3);
        assertThat(Duration.between(times.get(1).until(), times.get(2).from())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void callsOfAnotherSurgeAreNotWhatIsNormalNorBehindIt() throws SQLException {
        Pair hungUp = desk
                .get(PeakShares.class)
                .of(ASKED, desk.get(OrdinaryTimes.class).before(ASKED))
                .stream()
                .filter(pair -> "call-abandoned".equals(pair.opens()))
                .findFirst()
                .orElseThrow();

        assertThat(hungUp.normal()).isEqualTo(new Share(1, 4));
        assertThat(hungUp.peak()).isEqualTo(new Share(2, 2));
        assertThat(desk.get(PeakComparison.class).behind(ASKED, "normal-call-abandoned", new PageRequest()))
                .extracting(BehindView::id)
                .containsExactly(11L);
    }

    private void surge(Instant from) throws SQLException {
        statements.change("""
                insert into surge (series, state, began_at, found_at, ended_at, count, usual, low, high, peak, peak_at)
                values ('CALLS', 'CLOSED', ?, ?, ?, 9, 1, 0, 3, 9, ?)
                """, from, from, from.plus(Duration.ofHours(2)), from);
    }

    private void calls(long first, Instant at, int many, String outcome) throws SQLException {
        for (long id = first; id < first + many; id++) {
            statements.change("""
                    insert into desk_call (id, token, direction, stage, began_at, seen_at) overriding system value
                    values (?, cast(? as text), 'IN', 'AFTER', ?, ?)
                    """, id, "token" + id, at, at);
            statements.change("""
                    insert into call_sum (call_id, version, at, direction, outcome, language, topic, offered, answered, wait_ms,
                        talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, callback_taken)
                    values (?, 0, ?, 'IN', ?, 'en', '', true, ?, 60000, 0, 0, 0, 0, 0, false)
                    """, id, at, outcome, outcome.equals("ANSWERED"));
        }
    }
}
