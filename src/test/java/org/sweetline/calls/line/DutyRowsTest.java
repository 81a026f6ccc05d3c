package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.schema.Statements;

/** Whose connection is lost, and whose time for notes is over. */
class DutyRowsTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final long JENNY = 1;

    private Statements tables;
    private DutyRows rows;

    @BeforeEach
    void jennysBrowserIsHeardAtNine() throws SQLException {
        tables = LineTables.empty();
        rows = new DutyRows(tables);
        LineTables.agent(JENNY, NINE, List.of("en"));
    }

    @Test
    void browserIsMissedOnlyAfterItWasSilent() throws SQLException {
        assertThat(rows.silentSince(NINE)).isEmpty();

        assertThat(rows.silentSince(NINE.plusMillis(1))).containsExactly(JENNY);
    }

    @Test
    void whoWentOnDutyAfterTheirBrowserWasLastHeardHasTimeToBeHeard() throws SQLException {
        tables.change("update agent_phone set since = ?, seen_at = null", NINE.plusSeconds(30));

        assertThat(rows.silentSince(NINE.plusSeconds(30))).isEmpty();
        assertThat(rows.silentSince(NINE.plusSeconds(31))).containsExactly(JENNY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RINGING", "ON_CALL", "AWAY", "OFFLINE"})
    void nobodyIsPutAwayFromACallOrTwice(String state) throws SQLException {
        LineTables.state(JENNY, state);

        assertThat(rows.silentSince(NINE.plusSeconds(60))).isEmpty();
    }

    @Test
    void agentsOwnPhoneNeedsNoBrowser() throws SQLException {
        tables.change("update agent_phone set device = 'PHONE', number = '+14155550199'");

        assertThat(rows.silentSince(NINE.plusSeconds(60))).isEmpty();
    }

    /** The next share-out rings somebody else: the caller waits where they stood, nothing having been rung for them. */
    @Test
    void whoIsPutAwayIsNotRung() throws SQLException {
        LineRows line = new LineRows(tables);
        LineTables.caller(20, "en", 0, NINE);
        assertThat(line.onDuty()).singleElement().matches(DutyAgent::free);

        LineTables.state(JENNY, "AWAY");

        assertThat(line.onDuty()).isEmpty();
        assertThat(line.stillFree(JENNY)).isFalse();
        assertThat(line.waiting(NINE))
                .singleElement()
                .matches(caller -> caller.queuedAt().equals(NINE));
    }

    /** At their own phone they would be rung for ever: no browser is missed there. */
    @ParameterizedTest
    @CsvSource({"AVAILABLE, true", "WRAP_UP, true", "AWAY, true", "ON_CALL, false", "RINGING, false", "OFFLINE, false"})
    void whoseAccountIsOutOfUseIsTakenOffThePhoneWhenTheyDoNotTalk(String state, boolean taken) throws SQLException {
        tables.change("update agent_phone set device = 'PHONE', number = '+14155550199'");
        LineTables.state(JENNY, state);
        assertThat(rows.outOfUse()).isEmpty();

        tables.change("update account set disabled_at = ?", NINE);

        assertThat(rows.outOfUse()).hasSize(taken ? 1 : 0);
        assertThat(new LineRows(tables).onDuty()).isEmpty();
        assertThat(new LineRows(tables).stillFree(JENNY)).isFalse();
    }

    @Test
    void timeForNotesEnds() throws SQLException {
        tables.change("update agent_phone set state = 'WRAP_UP', wrap_up_until = ?", NINE.plusSeconds(60));

        assertThat(rows.wrappedUp(NINE.plusSeconds(59))).isEmpty();
        assertThat(rows.wrappedUp(NINE.plusSeconds(60))).containsExactly(JENNY);
    }
}
