package org.sweetline.channels.shop.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.line.AnswerTimes.AnswerTime;
import org.sweetline.schema.OverTables;

class AnswerTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T14:00:00Z");

    @Test
    void thoseOfAQuarterOfAnHourAreKeptTheNewestFirst() {
        AnswerTimes times = AnswerTimes.NONE
                .and(NOW.minus(Duration.ofMinutes(16)), Duration.ofMillis(100))
                .and(NOW.minus(Duration.ofMinutes(14)), Duration.ofMillis(200))
                .and(NOW, Duration.ofMillis(300));

        assertThat(times.newest()).extracting(AnswerTime::millis).containsExactly(300, 200);
    }

    @Test
    void aShopThatIsAskedOftenFillsNoRow() {
        AnswerTimes times = AnswerTimes.NONE;
        for (int each = 0; each < 200; each++) {
            times = times.and(NOW.plusMillis(each), Duration.ofMillis(each));
        }

        assertThat(times.newest()).hasSize(AnswerTimes.MOST);
        assertThat(times.newest().get(0).millis()).isEqualTo(199);
    }

    @Test
    void whatIsAnsweredStaysInTheRowAndAFailureLeavesItAlone() throws SQLException {
        DataSource tables = OverTables.open();
        LineState answered = LineState.atFirst(NOW).answered(Errand.NEWS, NOW, Duration.ofMillis(240));

        try (Connection connection = tables.getConnection()) {
            LineRows.write(connection, "s", answered);
            LineState read = LineRows.read(connection, "s").orElseThrow();
            LineRows.write(connection, "s", read.toldToWait(NOW, "busy", Duration.ofSeconds(1)));

            assertThat(read.answers()).isEqualTo(answered.answers());
            assertThat(LineRows.read(connection, "s").orElseThrow().answers().newest())
                    .containsExactly(new AnswerTime(NOW, 240));
        }
    }
}
