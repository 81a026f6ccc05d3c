package org.sweetline.reports.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.digests.DigestTurns.Turn;
import org.sweetline.schema.OverTables;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.testing.Wired;

class LateDigestTest {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-28");

    private final DataSource tables = OverTables.open();
    private final DigestTurns turns = new DigestTurns(OverTables.of(tables));

    @Test
    void mailThatIsLateTellsOfTheDayBeforeItWasDueAndTheNextOneOfTheDayAfter() throws SQLException {
        Wired night = at(hour(SATURDAY.plusDays(1), 0).plus(Duration.ofMinutes(30)));
        turns.begin(DigestKind.DAILY, hour(SATURDAY, 8));

        LocalDate late = told(night);
        LocalDate next = told(at(hour(SATURDAY.plusDays(1), 8)));

        assertThat(late).isEqualTo(SATURDAY.minusDays(1));
        assertThat(next).isEqualTo(SATURDAY);
    }

    @Test
    void everyDayOfALongWeekendDownIsToldForItself() throws SQLException {
        Wired tuesday = at(hour(SATURDAY.plusDays(3), 10));
        turns.begin(DigestKind.DAILY, hour(SATURDAY, 8));

        List<LocalDate> days = List.of(told(tuesday), told(tuesday), told(tuesday), told(tuesday));

        assertThat(days).containsExactly(SATURDAY.minusDays(1), SATURDAY, SATURDAY.plusDays(1), SATURDAY.plusDays(2));
        assertThat(tuesday.get(DigestStep.class).due(DigestKind.DAILY)).isEmpty();
    }

    @Test
    void whatIsOlderThanAWeekIsNoNews() throws SQLException {
        Wired later = at(hour(SATURDAY.plusDays(60), 10));
        turns.begin(DigestKind.DAILY, hour(SATURDAY, 8));

        told(later);

        assertThat(told(later)).isEqualTo(SATURDAY.plusDays(53));
    }

    private static LocalDate told(Wired desk) throws SQLException {
        DigestStep step = desk.get(DigestStep.class);
        Turn turn = step.due(DigestKind.DAILY).orElseThrow();
        ReportQuery asked = desk.get(DigestWriter.class).query(DigestKind.DAILY, turn.due());
        step.send(DigestKind.DAILY, turn, List.of());
        assertThat(asked.first()).isEqualTo(asked.last());
        return asked.first();
    }

    private Wired at(Instant now) {
        return new Wired(tables, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Instant hour(LocalDate day, int hour) {
        return day.atTime(hour, 0)
                .atZone(at(Instant.EPOCH).get(SurgeConfig.class).zone())
                .toInstant();
    }
}
