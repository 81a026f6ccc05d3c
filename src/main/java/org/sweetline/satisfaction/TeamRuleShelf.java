package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** How customers of each team are asked, as it is now. */
@ApplicationScoped
class TeamRuleShelf {

    private static final String TEAMS = """
            select t.id, t.name, t.name_ko, coalesce(r.asks, true), r.share, coalesce(r.version, 0)
            from team t left join survey_team_rule r on r.team_id = t.id where t.closed_at is null order by t.id
            """;
    private static final String OF = "select asks, share from survey_team_rule where team_id = cast(? as bigint)";
    private static final String SILENT = "select team_id from survey_team_rule where not asks";
    private static final String PUT = """
            insert into survey_team_rule (team_id, asks, share) values (?, ?, cast(? as int))
            on conflict (team_id) do update
                set asks = excluded.asks, share = excluded.share, version = survey_team_rule.version + 1
                where survey_team_rule.version = ?
            """;

    private final Statements statements;

    @Inject
    TeamRuleShelf(Statements statements) {
        this.statements = statements;
    }

    /** All that take calls now, the oldest first. */
    List<SurveyTeamView> teams() throws SQLException {
        return statements.list(TEAMS, TeamRuleShelf::team);
    }

    /** @param team null for that of contacts which are of none */
    TeamRule of(@Nullable Long team) throws SQLException {
        return statements
                .first(OF, row -> new TeamRule(row.getBoolean(1), row.getObject(2, Integer.class)), team)
                .orElse(TeamRule.AS_ALL);
    }

    /** The teams whose customers are not asked. */
    Set<Long> silent() throws SQLException {
        return new HashSet<>(statements.list(SILENT, row -> row.getLong(1)));
    }

    /** False when somebody else has written meanwhile. */
    boolean put(long team, TeamRule wanted, long version) throws SQLException {
        return statements.change(PUT, team, wanted.asks(), wanted.share(), version) == 1;
    }

    private static SurveyTeamView team(ResultSet row) throws SQLException {
        return new SurveyTeamView(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getObject(5, Integer.class),
                row.getLong(6));
    }
}
