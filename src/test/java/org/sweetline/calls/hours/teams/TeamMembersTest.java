package org.sweetline.calls.hours.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.teams.TeamMembersDesk.Abilities;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.testing.Wired;

/** Two managers who change the same member of a team. */
class TeamMembersTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final long JENNY = 1;
    private static final long TEAM = 70;
    private static final Optional<Long> UNSEEN = Optional.empty();

    private final Wired wired = new Wired(DATABASE, Clock.systemUTC());
    private final TeamMembersDesk desk = wired.get(TeamMembersDesk.class);
    private final CurrentAccount manager = Somebody.signedIn(JENNY, Role.MANAGER);

    @BeforeEach
    void jennyIsOfTheTeam() throws SQLException {
        TABLES.change("call empty('team_member, agent_phone, account')");
        TABLES.change("delete from team where id = ?", TEAM);
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (?, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """, JENNY);
        TABLES.change("insert into team (id, name, created_at) values (?, 'Embroidery', now())", TEAM);
        desk.join(TEAM, JENNY, able("en"), manager, UNSEEN);
    }

    @Test
    void secondOfTwoWhoSawTheSameIsTold() throws SQLException {
        Optional<Long> seen = Optional.of(jenny().version());
        desk.join(TEAM, JENNY, able("ko"), manager, seen);

        assertThatThrownBy(() -> desk.join(TEAM, JENNY, able("en"), manager, seen))
                .isInstanceOfSatisfying(ProblemException.class, TeamMembersTest::isOvertaken);
        assertThatThrownBy(() -> desk.leave(TEAM, JENNY, manager, seen))
                .isInstanceOfSatisfying(ProblemException.class, TeamMembersTest::isOvertaken);

        assertThat(jenny().languages()).containsExactly("ko");
    }

    @Test
    void whoWasTakenOutMeanwhileIsNotTakenInByAChange() throws SQLException {
        Optional<Long> seen = Optional.of(jenny().version());
        desk.leave(TEAM, JENNY, manager, seen);

        assertThatThrownBy(() -> desk.join(TEAM, JENNY, able("ko"), manager, seen))
                .isInstanceOfSatisfying(ProblemException.class, TeamMembersTest::isOvertaken);

        assertThat(wired.get(TeamMembers.class).of(TEAM)).isEmpty();
    }

    @Test
    void callsLeaveTheVersionOfWhatSomebodyCanDoAlone() throws SQLException {
        long before = jenny().version();
        TABLES.change("update agent_phone set version = version + 1");

        assertThat(jenny().version()).isEqualTo(before);
    }

    @Test
    void whoIsTakenInWithoutAWordKeepsWhatTheyCanDo() throws SQLException {
        desk.join(TEAM, JENNY, able("ko"), manager, UNSEEN);

        desk.join(TEAM, JENNY, Optional.empty(), manager, UNSEEN);

        assertThat(jenny().languages()).containsExactly("ko");
    }

    private TeamMemberView jenny() throws SQLException {
        return wired.get(TeamMembers.class).of(TEAM).get(0);
    }

    private static Optional<Abilities> able(String language) {
        return Optional.of(new Abilities(List.of(language), List.of()));
    }

    private static void isOvertaken(ProblemException problem) {
        assertThat(problem.type()).isEqualTo(HoursProblem.CHANGED_MEANWHILE);
    }
}
