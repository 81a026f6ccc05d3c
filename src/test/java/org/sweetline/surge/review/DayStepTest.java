package org.sweetline.surge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class DayStepTest {

    private static final Instant NOW = Instant.parse("2026-11-28T17:00:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void aShopOfOldWhoseDeskIsNew() throws SQLException {
        eachDay("orders", "2026-09-20", "2026-11-27", 100);
        eachDay("contacts", "2026-11-08", "2026-11-27", 40);
        eachDay("calls", "2026-11-24", "2026-11-27", 60);
    }

    @Test
    void daysBeforeASeriesBeganAreNoEvidenceOfNothing() throws SQLException {
        wired.get(DayStep.class).judge();

        assertThat(peaks()).isEmpty();
    }

    @Test
    void ofAYoungSeriesAPeakIsFoundAllTheSame() throws SQLException {
        eachDay("contacts", "2026-11-26", "2026-11-26", 160);

        wired.get(DayStep.class).judge();

        assertThat(peaks())
                .singleElement()
                .returns("2026-11-26", SurgeDayView::day)
                .returns(List.of("contacts"), SurgeDayView::foundIn);
    }

    private List<SurgeDayView> peaks() throws SQLException {
        return wired.get(Days.class).peaks(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-28"));
    }

    private void eachDay(String series, String from, String until, int count) throws SQLException {
        statements.change("""
                insert into surge_minute (minute, %1$s)
                select day + interval '15 hours', ? from generate_series(cast(? as timestamptz), ?, interval '1 day') day
                on conflict (minute) do update set %1$s = excluded.%1$s
                """.formatted(series), count, from + " 00:00Z", Instant.parse(until + "T00:00:00Z"));
    }
}
