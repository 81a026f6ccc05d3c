package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.LastLook.Due;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class LastLookTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Due PLANNED = new Due(1, 1042L, null, 12, 5L);

    private final DataSource database = OverTables.open();
    private final Statements tables = OverTables.of(database);
    private final Wired wired = new Wired(database, Clock.fixed(NOW, ZoneOffset.UTC));
    private final TeamRuleShelf rules = wired.get(TeamRuleShelf.class);
    private final LastLook lastLook = wired.get(LastLook.class);

    /** Jenny of the phones has answered, Sora of the mails has not yet. */
    @BeforeEach
    void surveyWaits() throws SQLException {
        tables.change("insert into team (id, name, created_at) values (5, 'Phones', now()), (6, 'Mails', now())");
        tables.change("""
                insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1),
                    (8, 'sora@shop.test', 'Sora Han', 'AGENT', 'en', null, null, null, now(), 1)
                """);
        tables.change("insert into team_member values (5, 7), (6, 8)");
        tables.change("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        tables.change("""
                insert into ticket (id, subject, status, priority, channel, customer_id, assignee_id, created_at, updated_at,
                    last_message_at, solved_at, version)
                values (1042, 'My scarf', 'SOLVED', 'NORMAL', 'mail', 12, 7, now(), now(), now(), now(), 1)
                """);
        tables.change("""
                insert into survey (id, ticket_id, customer_id, channel, contact_at, way, recipient, team_id, agent_id, state,
                    made_at, due_at)
                overriding system value
                values (1, 1042, 12, 'mail', now(), 'MAIL', 'ada@example.com', 5, 7, 'QUEUED', now(), now())
                """);
    }

    @Test
    void goesWhileItsTeamAsks() throws SQLException {
        rules.put(5, new TeamRule(true, 0), 0);
        rules.put(6, new TeamRule(false, null), 0);

        assertThat(look()).containsExactly(1L);

        assertThat(became()).isEqualTo("QUEUED");
    }

    @Test
    void staysOnceItsTeamAsksNoMoreAndThatIsCounted() throws SQLException {
        rules.put(5, new TeamRule(false, null), 0);

        assertThat(look()).isEmpty();

        assertThat(became()).isEqualTo("SUPPRESSED TEAM_NOT_ASKED");
    }

    @Test
    void isOfTheTeamOfWhoHasAnsweredByThen() throws SQLException {
        rules.put(6, new TeamRule(false, null), 0);
        tables.change("update ticket set assignee_id = 8");

        assertThat(look()).isEmpty();

        assertThat(became()).isEqualTo("SUPPRESSED TEAM_NOT_ASKED");
    }

    @Test
    void isOfItsTeamWhereNothingElseIsKnownByThen() throws SQLException {
        rules.put(5, new TeamRule(false, null), 0);
        tables.change("update ticket set assignee_id = null");

        assertThat(look()).isEmpty();

        assertThat(became()).isEqualTo("SUPPRESSED TEAM_NOT_ASKED");
    }

    private List<Long> look() throws SQLException {
        return lastLook.at(List.of(PLANNED), SettingsFixture.asking(100), NOW);
    }

    private String became() throws SQLException {
        return tables.first("select trim(state || ' ' || suppressed) from survey where id = 1", row -> row.getString(1))
                .orElseThrow();
    }
}
