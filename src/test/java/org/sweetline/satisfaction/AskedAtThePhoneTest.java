package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class AskedAtThePhoneTest {

    private static final long CALL = 20;
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private final DataSource database = OverTables.open();
    private final Statements tables = OverTables.of(database);
    private final Wired wired = new Wired(database, Clock.fixed(NOW, ZoneOffset.UTC));
    private final TeamRuleShelf rules = wired.get(TeamRuleShelf.class);
    private final AskedAtThePhone phone = wired.get(AskedAtThePhone.class);

    /** It waited for no team in particular; Jenny, who took it, is of the phones. */
    @BeforeEach
    void conversationHasEnded() throws SQLException {
        tables.change("insert into team (id, name, created_at) values (5, 'Phones', now()), (6, 'Returns', now())");
        tables.change(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        tables.change("insert into team_member values (5, 7)");
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, caller, agent_id, began_at, answered_at, seen_at)
                values (20, 'CA1', 'CA1', 'IN', 'AFTER', '+12125550123', 7, now(), now(), now())
                """);
    }

    @Test
    void whoIsOfATeamThatDoesNotAskHearsNoQuestion() throws SQLException {
        rules.put(6, new TeamRule(false, null), 0);
        assertThat(phone.asks(CALL)).isTrue();

        tables.change("update desk_call set team_id = 6");
        assertThat(phone.asks(CALL)).isFalse();
        tables.change("update desk_call set team_id = null");
        rules.put(5, new TeamRule(false, null), 0);
        assertThat(phone.asks(CALL)).isFalse();
    }

    @Test
    void diceFallByTheShareOfTheTeam() throws SQLException {
        rules.put(5, new TeamRule(true, 0), 0);
        assertThat(phone.asks(CALL)).isFalse();

        rules.put(5, new TeamRule(true, 100), 1);
        tables.change("update survey_setting set share = 0");
        assertThat(phone.asks(CALL)).isTrue();
        tables.change("update survey_setting set asks = false");
        assertThat(phone.asks(CALL)).isFalse();
    }
}
