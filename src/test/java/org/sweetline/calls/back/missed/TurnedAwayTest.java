package org.sweetline.calls.back.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.calls.CallEnded;
import org.sweetline.calls.TurnedAway;
import org.sweetline.calls.back.missed.MissedCallPages.Show;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** Who was told to call again, and could leave nothing. */
class TurnedAwayTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Wired wired = new Wired(DATABASE, Clock.systemUTC());
    private final KeepMissedCallOnCallEnded reaction = wired.get(KeepMissedCallOnCallEnded.class);
    private final MissedCallPages pages = wired.get(MissedCallPages.class);

    @BeforeEach
    void nobodyIsMissed() throws SQLException {
        TABLES.change("call empty('callback, missed_caller, desk_call, ticket, account')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "full"})
    void whoCalledWhileNobodyCouldAnswerIsMissedOnce(String reason) throws SQLException {
        rejected(reason);

        reaction.react(new CallEnded(5));
        reaction.react(new CallEnded(5));

        assertThat(open()).singleElement().satisfies(missed -> {
            assertThat(missed.how()).isEqualTo("rejected");
            assertThat(missed.turnedAway()).isEqualTo(reason);
            assertThat(missed.times()).isEqualTo(1);
            assertThat(missed.waitedSeconds()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Called forty times a day", "closed", "full"})
    void whoseNumberIsBlockedIsMissedByNobodyWhateverWasWrittenOfThem(String why) throws SQLException {
        rejected(TurnedAway.blocked(why));

        reaction.react(new CallEnded(5));

        assertThat(open()).isEmpty();
    }

    private static void rejected(String reason) throws SQLException {
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, outcome, outcome_reason, caller, began_at, ended_at,
                    seen_at) values (5, 'token', 'IN', 'ENDED', 'REJECTED', ?, '+14155550123', ?, ?, ?)
                """, reason, NOON, NOON.plusSeconds(20), NOON);
    }

    private List<MissedCallView> open() throws SQLException {
        return pages.list(Show.OPEN, Instant.EPOCH, Optional.empty(), 10);
    }
}
