package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Until when somebody is taken to be awake. */
class OwnCallsTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String OWN = "+14155550123";

    private final OwnCalls calls = new OwnCalls(TABLES, new DialConfig(new Settings(key -> Optional.empty())));

    @BeforeEach
    void nobodyCalled() throws SQLException {
        TABLES.change("call empty('callback, desk_call')");
    }

    @Test
    void whoIsAtThePhoneIsAwakeForAnHour() throws SQLException {
        call(1, "IN", OWN, null);

        assertThat(calls.awakeUntil(OWN, NOW)).isEqualTo(NOW.plus(AN_HOUR));
    }

    @Test
    void itIsTheEndOfTheLatestCallThatCounts() throws SQLException {
        call(1, "IN", OWN, NOW.minus(Duration.ofHours(5)));
        call(2, "IN", OWN, NOW.minus(Duration.ofMinutes(40)));

        assertThat(calls.awakeUntil(OWN, NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
    }

    @Test
    void neitherOursNorAnybodyElsesCallSaysThatTheyAreAwake() throws SQLException {
        call(1, "OUT", OWN, NOW);
        call(2, "IN", "+14155550177", NOW);

        assertThat(calls.awakeUntil(OWN, NOW)).isEqualTo(Instant.EPOCH);
    }

    /** Else anybody could have them woken by a call that shows their number. */
    @Test
    void callWhoseNumberTheNetworkDoubtsSaysNothingOfWhoHasIt() throws SQLException {
        call(1, "IN", OWN, null);
        TABLES.change("update desk_call set stir = 'TN-Validation-Failed-C'");

        assertThat(calls.awakeUntil(OWN, NOW)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void thatSomebodyHidesTheirNumberSaysNothingOfAnotherWhoDoes() throws SQLException {
        call(1, "IN", "", null);

        assertThat(calls.awakeUntil("", NOW)).isEqualTo(Instant.EPOCH);
    }

    private static void call(long id, String direction, String caller, @Nullable Instant ended) throws SQLException {
        Instant began = (ended == null ? NOW : ended).minus(Duration.ofMinutes(5));
        TABLES.change(
                """
                insert into desk_call (id, token, direction, stage, outcome, caller, began_at, ended_at, seen_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                "token-" + id,
                direction,
                ended == null ? "WAITING" : "ENDED",
                ended == null ? null : "CALLBACK",
                caller,
                began,
                ended,
                began);
    }
}
