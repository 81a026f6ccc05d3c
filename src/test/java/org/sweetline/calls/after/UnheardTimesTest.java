package org.sweetline.calls.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** A card number that is read out while the recording is paused is in no transcript either. */
class UnheardTimesTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant TEN = Instant.parse("2026-11-27T10:00:00Z");
    private static final String SID = "CA0123456789abcdef0123456789abcdef";

    private final UnheardTimes unheard = new UnheardTimes(TABLES);

    @BeforeEach
    void callGoesOn() throws SQLException {
        TABLES.change("call empty('call_event, call_leg, desk_call')");
        TABLES.change("""
                insert into desk_call (id, sid, token, direction, stage, began_at, seen_at)
                values (1, ?, 'token-1', 'IN', 'TALKING', ?, ?)
                """, SID, TEN, TEN);
    }

    @Test
    void whatIsSaidBetweenPauseAndResumptionIsNotKept() throws SQLException {
        happened("RECORDING_PAUSED", TEN.plusSeconds(60));
        happened("RECORDING_RESUMED", TEN.plusSeconds(90));

        assertThat(unheard.cover(SID, TEN.plusSeconds(59))).isFalse();
        assertThat(unheard.cover(SID, TEN.plusSeconds(61))).isTrue();
        assertThat(unheard.cover(SID, TEN.plusSeconds(89))).isTrue();
        // Told when it was over: it may have been spoken before.
        assertThat(unheard.cover(SID, TEN.plusSeconds(91))).isTrue();
        assertThat(unheard.cover(SID, TEN.plusSeconds(94))).isFalse();
    }

    @Test
    void pauseThatNobodyEndedGoesOn() throws SQLException {
        happened("RECORDING_PAUSED", TEN.plusSeconds(60));

        assertThat(unheard.cover(SID, TEN.plusSeconds(600))).isTrue();
        assertThat(unheard.cover("CAffffffffffffffffffffffffffffffff", TEN.plusSeconds(600)))
                .isFalse();
    }

    @Test
    void whatIsSaidOutsideTheHouseIsNotKept() throws SQLException {
        TABLES.change("""
                insert into call_leg (id, call_id, role, label, address, state, purpose, asked_at, joined_at, version)
                values (7, 1, 'OTHER', 'other:7', '+14155550177', 'JOINED', 'TRANSFER', ?, ?, 0)
                """, TEN.plusSeconds(100), TEN.plusSeconds(110));

        assertThat(unheard.cover(SID, TEN.plusSeconds(109))).isFalse();
        assertThat(unheard.cover(SID, TEN.plusSeconds(111))).isTrue();
    }

    private static void happened(String kind, Instant at) throws SQLException {
        TABLES.change("insert into call_event (call_id, kind, at, detail) values (1, ?, ?, '')", kind, at);
    }
}
