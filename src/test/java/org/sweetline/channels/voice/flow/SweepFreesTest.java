package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** An agent whose call is gone without anybody having told. */
class SweepFreesTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Wired wired = new Wired(DATABASE, Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void nobodyHasAPhone() throws SQLException {
        TABLES.change("call empty('desk_call, agent_phone, account')");
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """);
    }

    @ParameterizedTest
    @CsvSource({"lunch, AWAY", ", AVAILABLE"})
    void isWhatTheyWereBeforeIt(String awayBefore, String after) throws SQLException {
        Instant longAgo = NOON.minusSeconds(3600);
        TABLES.change("""
                insert into agent_phone (account_id, identity, state, since, idle_since, away_before)
                values (1, 'agent_1', 'ON_CALL', ?, ?, ?)
                """, longAgo, longAgo, awayBefore);

        wired.get(SweepStep.class).free(wired.get(SweepRows.class));

        assertThat(TABLES.list("select state from agent_phone", row -> row.getString(1)))
                .containsExactly(after);
    }
}
