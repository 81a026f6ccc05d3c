package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.hours.TextArray;
import org.sweetline.schema.Statements;

/** Who is in a team. */
@ApplicationScoped
class TeamMembers {

    private static final String TEAM = "select 1 from team where id = ? and closed_at is null";
    private static final String MEMBERS = """
            select a.id, a.name, coalesce(p.languages, '{en}'), coalesce(p.skills, '{}'),
                coalesce(p.able_version, 0)
            from team_member m join account a on a.id = m.account_id left join agent_phone p on p.account_id = a.id
            where m.team_id = ? and a.disabled_at is null order by a.name, a.id
            """;

    private final Statements statements;

    @Inject
    TeamMembers(Statements statements) {
        this.statements = statements;
    }

    List<TeamMemberView> of(long team) throws SQLException {
        if (statements.first(TEAM, row -> row.getInt(1), team).isEmpty()) {
            throw TeamRow.noSuch(team);
        }
        return statements.list(MEMBERS, TeamMembers::member, team);
    }

    private static TeamMemberView member(ResultSet row) throws SQLException {
        return new TeamMemberView(
                row.getLong(1), row.getString(2), TextArray.read(row, 3), TextArray.read(row, 4), row.getLong(5));
    }
}
