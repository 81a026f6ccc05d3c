package org.sweetline.calls.talk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class CallsWithoutUsTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    /** As it is unless set: five. */
    private static final CallsWithoutUs WITHOUT = new Wired(DATABASE, Clock.systemUTC()).get(CallsWithoutUs.class);

    private static final long OURS = 99;

    @BeforeEach
    void fourCustomersAreOutside() throws SQLException {
        TABLES.change("call empty('desk_call, call_leg')");
        for (long id = 1; id <= 4; id++) {
            call(id, "TALKING");
            leg(id, "TRANSFER", "JOINED");
        }
    }

    @Test
    void oneMoreGoesAndThenNone() throws SQLException {
        WITHOUT.refuseMore(OURS);

        call(5, "TALKING");
        leg(5, "TRANSFER", "RINGING");

        assertThatThrownBy(() -> WITHOUT.refuseMore(OURS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("5 customers");
        WITHOUT.refuseMore(5);
    }

    @Test
    void whoIsBackWithUsAndWhoTalksWithAThirdOneBesideAnAgentIsNotCounted() throws SQLException {
        call(5, "TALKING");
        leg(5, "TRANSFER", "NO_ANSWER");
        call(6, "TALKING");
        leg(6, "PARTY", "JOINED");
        call(7, "ENDED");
        leg(7, "TRANSFER", "JOINED");

        assertThatCode(() -> WITHOUT.refuseMore(OURS)).doesNotThrowAnyException();
    }

    private static void call(long id, String stage) throws SQLException {
        TABLES.change(
                """
                insert into desk_call (id, token, direction, stage, outcome, began_at, seen_at, ended_at)
                values (?, ?, 'IN', ?, ?, now(), now(), case when ? then now() end)
                """, id, "token-" + id, stage, stage.equals("ENDED") ? "TRANSFERRED" : null, stage.equals("ENDED"));
    }

    private static void leg(long call, String purpose, String state) throws SQLException {
        TABLES.change("""
                insert into call_leg (id, call_id, role, label, address, state, purpose, asked_at, version)
                values (?, ?, 'OTHER', ?, '+14155550177', ?, ?, now(), 1)
                """, call, call, "other:" + call, state, purpose);
    }
}
