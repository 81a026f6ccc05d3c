package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** Who is asked where teams differ. */
class SelectionByTeamTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private final DataSource database = OverTables.open();
    private final Statements tables = OverTables.of(database);
    private final Wired wired = new Wired(database, Clock.fixed(NOW, ZoneOffset.UTC));
    private final TeamRuleShelf rules = wired.get(TeamRuleShelf.class);
    private final Selection selection = wired.get(Selection.class);

    @BeforeEach
    void twoTeamsAndACustomer() throws SQLException {
        tables.change("insert into team (id, name, created_at) values (5, 'Phones', now()), (6, 'Mails', now())");
        tables.change("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
    }

    @Test
    void customersOfATeamThatDoesNotAskAreCountedSo() throws SQLException {
        rules.put(5, new TeamRule(false, 100), 0);

        assertThat(against(contact(5L), 100)).isEqualTo("TEAM_NOT_ASKED");
        assertThat(against(contact(6L), 100)).isEqualTo("");
        assertThat(against(contact(null), 100)).isEqualTo("");
    }

    @Test
    void whatIsNoContactOfACustomerIsCountedAsThat() throws SQLException {
        rules.put(5, new TeamRule(false, null), 0);

        assertThat(against(contact(5L, null, "ada@example.com"), 100)).isEqualTo("NO_CUSTOMER");
    }

    @Test
    void shareOfATeamGoesBeforeThatOfAll() throws SQLException {
        rules.put(5, new TeamRule(true, 0), 0);
        rules.put(6, new TeamRule(true, 100), 0);

        assertThat(against(contact(5L), 100)).isEqualTo("SAMPLED_OUT");
        assertThat(against(contact(6L), 0)).isEqualTo("");
        assertThat(against(contact(null), 0)).isEqualTo("SAMPLED_OUT");
    }

    @Test
    void noLinkIsOfferedToWhomTheirTeamDoesNotAsk() throws SQLException {
        Contact withoutAddress = contact(5L, 12L, "");
        assertThat(selection.lacksOnlyAnAddress(withoutAddress, SettingsFixture.asking(100)))
                .isTrue();

        rules.put(5, new TeamRule(true, 0), 0);
        assertThat(selection.lacksOnlyAnAddress(withoutAddress, SettingsFixture.asking(100)))
                .isFalse();
        rules.put(5, new TeamRule(false, 100), 1);
        assertThat(selection.lacksOnlyAnAddress(withoutAddress, SettingsFixture.asking(100)))
                .isFalse();
    }

    private String against(Contact contact, int share) throws SQLException {
        return selection
                .reasonAgainst(contact, SettingsFixture.asking(share))
                .map(Suppression::name)
                .orElse("");
    }

    private static Contact contact(@Nullable Long team) {
        return contact(team, 12L, "ada@example.com");
    }

    private static Contact contact(@Nullable Long team, @Nullable Long customer, String email) {
        return new Contact(
                1042L, null, customer, "mail", NOW, NOW, "en", team, "", "", 7L, List.of(7L), false, false, email, "");
    }
}
