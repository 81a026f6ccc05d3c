package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.Series;
import org.sweetline.testing.Wired;

/** In New York the clocks went back on November 1: what was at 14:00Z before is at 15:00Z since. */
class UsualCountsTest {

    private static final Instant TEN = Instant.parse("2026-11-27T15:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-27T16:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-28T17:00:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final UsualCounts usual = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC)).get(UsualCounts.class);

    @BeforeEach
    void fridaysAtTen() throws SQLException {
        statements.change("""
                insert into surge_minute (minute, orders)
                select (cast('2026-11-27 10:20' as timestamp) - k * interval '7 days') at time zone 'America/New_York', 12
                from generate_series(0, 9) k
                """);
    }

    @Test
    void theSameHourIsTheOneOnTheWall() throws SQLException {
        assertThat(usual.within(TEN, ELEVEN)).containsOnlyKeys(Series.ORDERS).containsEntry(Series.ORDERS, 12.0);
        assertThat(usual.perMinute(TEN.plusSeconds(1200))).containsEntry(Series.ORDERS, 12 / 60.0);
    }

    @Test
    void neitherPeakDaysNorSurgesAreUsual() throws SQLException {
        statements.change("update surge_minute set orders = 30 where minute >= '2026-11-13' and minute < '2026-11-21'");
        statements.change(
                "insert into surge_day (day, orders, contacts, calls, marked) values ('2026-11-20', 0, 0, 0, 'PEAK')");
        statements.change("""
                insert into surge (series, state, began_at, found_at, ended_at, count, usual, low, high, peak, peak_at)
                values ('ORDERS', 'CLOSED', '2026-11-13 15:30Z', now(), '2026-11-13 18:00Z', 40, 1, 0, 4, 40, now())
                """);

        assertThat(usual.within(TEN, ELEVEN)).containsEntry(Series.ORDERS, 12.0);
        assertThat(usual.perMinute(TEN.plusSeconds(1200))).containsEntry(Series.ORDERS, 12 / 60.0);
    }

    @Test
    void weeksBeforeASeriesBeganAreNotCountedAsNothing() throws SQLException {
        statements.change("""
                insert into surge_minute (minute, contacts)
                select day + interval '15 hours 30 minutes', 8
                from generate_series(cast('2026-11-17 00:00Z' as timestamptz), '2026-11-26 00:00Z', interval '1 day') day
                """);

        assertThat(usual.within(TEN, ELEVEN)).containsEntry(Series.CONTACTS, 8.0);
    }

    @Test
    void whatIsNotOverTellsNothingOfTheDaysToCome() throws SQLException {
        Instant nextSaturday = NOW.plus(Duration.ofDays(7));
        statements.change("insert into surge_minute (minute, orders) values (?, 5)", NOW);

        assertThat(usual.within(nextSaturday, nextSaturday.plusSeconds(3600))).containsEntry(Series.ORDERS, 0.0);
    }
}
