package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.SetupChanges;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.SecurityProblem;

/** Says who answers for a team and what they can do. */
@ApplicationScoped
public class TeamMembersDesk {

    private static final String WORKS_HERE = "select 1 from account where id = ? and disabled_at is null";
    private static final String JOIN =
            "insert into team_member (team_id, account_id) values (?, ?) on conflict do nothing";
    private static final String LEAVE = "delete from team_member where team_id = ? and account_id = ?";
    /** Who never had a phone gets one, switched off; whoever is on it keeps talking. */
    private static final String ABLE = """
            insert into agent_phone (account_id, identity, since, idle_since, languages, skills) values (?, ?, ?, ?, ?, ?)
            on conflict (account_id) do update
            set languages = excluded.languages, skills = excluded.skills, version = agent_phone.version + 1,
                able_version = agent_phone.able_version + 1
            """;

    private static final String REACHABLE = """
            insert into agent_phone (account_id, identity, since, idle_since) values (?, ?, ?, ?)
            on conflict (account_id) do nothing
            """;
    private static final String IS_MEMBER = "select 1 from team_member where team_id = ? and account_id = ?";
    private static final String VERSION = "select able_version from agent_phone where account_id = ? for update";
    private static final long GONE = -1;

    private final Statements statements;
    private final SetupChanges changes;
    private final Clock clock;

    @Inject
    TeamMembersDesk(Statements statements, SetupChanges changes, Clock clock) {
        this.statements = statements;
        this.changes = changes;
        this.clock = clock;
    }

    /** What somebody can do on the phone. */
    public record Abilities(List<String> languages, List<String> skills) {}

    /**
     * Said twice, they are a member once.
     *
     * @param abilities empty leaves them as they are
     * @param seen the version of a member that the editor saw
     */
    @Transactional(rollbackOn = Throwable.class)
    public void join(long team, long account, Optional<Abilities> abilities, CurrentAccount by, Optional<Long> seen)
            throws SQLException {
        TeamRow.lock(statements, team);
        if (statements.first(WORKS_HERE, row -> row.getInt(1), account).isEmpty()) {
            throw new ProblemException(SecurityProblem.NO_SUCH_ACCOUNT, "Nobody with this number works here.");
        }
        SetupChanges.refuseStale(seen, version(team, account));
        statements.change(JOIN, team, account);
        Instant now = clock.instant();
        String identity = "agent_" + UUID.randomUUID().toString().replace("-", "");
        if (abilities.isPresent()) {
            Abilities able = abilities.get();
            statements.change(ABLE, account, identity, now, now, able.languages(), able.skills());
        } else {
            statements.change(REACHABLE, account, identity, now, now);
        }
        changes.record(by, "set team member", "team " + team, "account " + account);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void leave(long team, long account, CurrentAccount by, Optional<Long> seen) throws SQLException {
        TeamRow.lock(statements, team);
        long present = version(team, account);
        if (present == GONE) {
            throw new ProblemException(HoursProblem.NO_SUCH_MEMBER, "They are no member of the team.");
        }
        SetupChanges.refuseStale(seen, present);
        statements.change(LEAVE, team, account);
        changes.record(by, "removed team member", "team " + team, "account " + account);
    }

    private long version(long team, long account) throws SQLException {
        if (statements.first(IS_MEMBER, row -> row.getInt(1), team, account).isEmpty()) {
            return GONE;
        }
        return statements.first(VERSION, row -> row.getLong(1), account).orElse(0L);
    }
}
