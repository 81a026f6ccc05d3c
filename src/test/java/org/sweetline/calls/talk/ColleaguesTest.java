package org.sweetline.calls.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** What the team sees of each other's phones. */
class ColleaguesTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Colleagues colleagues = new Colleagues(TABLES);

    @BeforeEach
    void nobodyHasAPhone() throws SQLException {
        TABLES.change("call empty('agent_phone, account')");
    }

    @Test
    void whoIsAwayIsSeenWithTheReasonAndSinceWhen() throws SQLException {
        phone(1, "Jenny", "AVAILABLE", "");
        phone(2, "Said", "AWAY", "lunch");

        assertThat(colleagues.of(1)).singleElement().satisfies(said -> {
            assertThat(said.name()).isEqualTo("Said");
            assertThat(said.state()).isEqualTo("away");
            assertThat(said.reason()).isEqualTo("lunch");
            assertThat(said.since()).isEqualTo(NOON);
        });
    }

    private static void phone(long account, String name, String state, String reason) throws SQLException {
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version) values (?, ?, ?, 'AGENT', now(), 1)
                """, account, name + "@shop.test", name);
        TABLES.change("""
                insert into agent_phone (account_id, identity, state, away_reason, since, idle_since)
                values (?, ?, ?, ?, ?, ?)
                """, account, "agent_" + account, state, reason, NOON, NOON);
    }
}
