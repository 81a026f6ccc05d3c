package org.sweetline.surge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class DaysTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final LocalDate OLD = LocalDate.parse("2026-05-01");
    private static final LocalDate BEFORE_ALL = LocalDate.parse("2024-11-29");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Days days = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC)).get(Days.class);

    @BeforeEach
    void minutesOfAnOldDayInNewYork() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (3, 'jenny@shop.test', 'Jenny', 'MANAGER', now(), 1)
                """);
        statements.change("""
                insert into surge_minute (minute, orders, contacts, calls) values
                ('2026-05-01 03:59Z', 100, 100, 100), ('2026-05-01 04:00Z', 5, 3, 2), ('2026-05-02 03:59Z', 1, 1, 1),
                ('2026-05-02 04:00Z', 100, 100, 100)
                """);
    }

    @Test
    void anOldDayIsCountedWhenItIsMarked() throws SQLException {
        days.mark(OLD, DayMark.PEAK, "Fair in town", 3);
        days.mark(OLD, DayMark.ORDINARY, "It rained", 3);

        assertThat(days.list(OLD, OLD)).singleElement().satisfies(day -> {
            assertThat(day.orders()).isEqualTo(6);
            assertThat(day.contacts()).isEqualTo(4);
            assertThat(day.calls()).isEqualTo(3);
            assertThat(day.counted()).isTrue();
            assertThat(day.reason()).isEqualTo("It rained");
        });
    }

    @Test
    void ofADayBeforeAllMinutesNothingIsKnown() throws SQLException {
        days.mark(BEFORE_ALL, DayMark.PEAK, "", 3);

        assertThat(days.list(BEFORE_ALL, BEFORE_ALL))
                .singleElement()
                .returns(false, SurgeDayView::counted)
                .returns(true, SurgeDayView::peak);
    }

    @Test
    void markedDaysAreShownHoweverOld() throws SQLException {
        days.mark(BEFORE_ALL, DayMark.PEAK, "", 3);
        LocalDate lately = LocalDate.parse("2026-11-01");

        assertThat(days.list(lately, LocalDate.parse("2026-11-28"))).isEmpty();
        assertThat(days.listAndMarked(lately, LocalDate.parse("2026-11-28")))
                .extracting(SurgeDayView::day)
                .containsExactly("2024-11-29");
    }
}
