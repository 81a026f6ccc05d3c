package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call;
import org.sweetline.schema.Statements;

/** What counts as before somebody in line, as callers hear it and as the screens show it. */
class PlacesTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);

    private Statements tables;
    private WaitEstimate told;
    private OwnPlaces shown;

    @BeforeEach
    void jennySpeaksEnglishAndMinjiKorean() throws SQLException {
        tables = LineTables.empty();
        LineTables.agent(1, NINE, List.of("en"));
        LineTables.agent(2, NINE, List.of("ko"));
        LineAtWork atWork = new LineAtWork(new LineRows(tables), tables, CLOCK);
        told = new WaitEstimate(atWork, tables, CLOCK);
        shown = new OwnPlaces(atWork, tables);
    }

    @Test
    void callbackThatIsDueStandsBeforeWhoCameLater() throws SQLException {
        LineTables.callback(10, "DUE", null, ago(60));

        assertThat(told.of(whoComesNow()).place()).isEqualTo(2);
        LineTables.caller(20, "en", 0, NINE);
        assertThat(shown.now()).isEqualTo(Map.of(20L, 2));
    }

    @Test
    void callbackOfAnotherTimeStandsBeforeNobody() throws SQLException {
        LineTables.callback(10, "WAITING", null, ago(60));
        LineTables.callback(11, "IN_PROGRESS", null, ago(60));
        LineTables.callback(12, "DONE", ago(10), ago(60));
        LineTables.callback(13, "DUE", null, NINE.plusSeconds(1));

        assertThat(told.of(whoComesNow()).place()).isEqualTo(1);
        LineTables.caller(20, "en", 0, NINE);
        assertThat(shown.now()).isEqualTo(Map.of(20L, 1));
    }

    @Test
    void everybodyIsShownTheirPlaceInTheirOwnLine() throws SQLException {
        LineTables.caller(20, "en", 0, ago(90));
        LineTables.caller(21, "ko", 0, ago(80));
        LineTables.caller(22, "en", 0, ago(70));
        LineTables.caller(23, "ko", 0, ago(60));

        assertThat(shown.now()).isEqualTo(Map.of(20L, 1, 21L, 1, 22L, 2, 23L, 2));
        assertThat(told.of(whoComesNow()).place()).isEqualTo(3);
    }

    @Test
    void whoIsMoreUrgentPassesThoseWhoCameALittleEarlier() throws SQLException {
        LineTables.caller(20, "en", 0, ago(90));
        LineTables.caller(21, "en", 1, ago(40));
        LineTables.caller(22, "en", 0, ago(30));

        assertThat(shown.now()).isEqualTo(Map.of(21L, 1, 20L, 2, 22L, 3));
    }

    @Test
    void whoIsSentBackKeepsTheirPlaceAndWaitsAnew() throws SQLException {
        LineTables.caller(20, "en", 0, ago(600));
        LineTables.caller(21, "en", 0, ago(60));
        tables.change("update desk_call set waiting_since = ? where id = 20", ago(10));

        assertThat(shown.now()).isEqualTo(Map.of(20L, 1, 21L, 2));
        assertThat(new LineRows(tables).counts(NINE).longestSeconds()).isEqualTo(60);
    }

    private static Call whoComesNow() {
        return new Call() {};
    }

    private static Instant ago(int seconds) {
        return NINE.minusSeconds(seconds);
    }
}
