package org.sweetline.calls.hours.teams;

import java.sql.SQLException;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** The row of a team, which whoever changes anything of the team holds. */
final class TeamRow {

    private static final String LOCK = "select version from team where id = ? and closed_at is null for update";
    private static final String TOUCH = "update team set version = version + 1 where id = ?";

    private TeamRow() {}

    /** Answers its version. */
    static long lock(Statements statements, long team) throws SQLException {
        return statements.first(LOCK, row -> row.getLong(1), team).orElseThrow(() -> noSuch(team));
    }

    static void touch(Statements statements, long team) throws SQLException {
        statements.change(TOUCH, team);
    }

    static ProblemException noSuch(long team) {
        return new ProblemException(HoursProblem.NO_SUCH_TEAM, "There is no team " + team + ".");
    }
}
