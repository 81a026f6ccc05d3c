package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class TeamRuleShelfTest {

    private final Statements tables = OverTables.of(OverTables.open());
    private final TeamRuleShelf rules = new TeamRuleShelf(tables);

    @BeforeEach
    void twoTeams() throws SQLException {
        tables.change("insert into team (id, name, name_ko, created_at) values (5, 'Phones', '전화', now())");
        tables.change("insert into team (id, name, name_ko, created_at) values (6, 'Mails', '', now())");
    }

    @Test
    void teamsAreAskedAsAllUnlessSomethingElseWasSaid() throws SQLException {
        assertThat(rules.put(5, new TeamRule(true, 20), 0)).isTrue();

        assertThat(rules.teams())
                .contains(
                        new SurveyTeamView(5, "Phones", "전화", true, 20, 1),
                        new SurveyTeamView(6, "Mails", "", true, null, 0));
        assertThat(rules.of(5L)).isEqualTo(new TeamRule(true, 20));
        assertThat(rules.of(6L)).isEqualTo(TeamRule.AS_ALL);
        assertThat(rules.of(null)).isEqualTo(TeamRule.AS_ALL);
        assertThat(rules.silent()).isEmpty();
    }

    @Test
    void whoSawAnEarlierOneChangesNothing() throws SQLException {
        rules.put(5, new TeamRule(false, null), 0);

        assertThat(rules.put(5, new TeamRule(true, 50), 0)).isFalse();

        assertThat(rules.silent()).containsExactly(5L);
        assertThat(rules.put(5, TeamRule.AS_ALL, 1)).isTrue();
        assertThat(rules.silent()).isEmpty();
        assertThat(rules.put(5, new TeamRule(false, null), 1))
                .as("said anew, and not as if nothing had ever been said")
                .isFalse();
    }

    @Test
    void closedTeamIsNoneToBeAskedFor() throws SQLException {
        tables.change("update team set closed_at = now() where id = 5");

        assertThat(rules.teams()).extracting(SurveyTeamView::team).contains(6L).doesNotContain(5L);
    }
}
