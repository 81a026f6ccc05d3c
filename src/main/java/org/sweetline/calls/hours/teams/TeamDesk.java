package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.SetupChanges;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** Makes, changes and lets go of teams. */
@ApplicationScoped
public class TeamDesk {

    private static final int MOST = 100;
    /** One editor of teams at a time: names and numbers are looked at before they are taken. */
    private static final String LOCK = "select id from phone_settings where id = 1 for update";

    private static final String COUNT = "select count(*) from team where closed_at is null";
    private static final String NAME_TAKEN =
            "select 1 from team where lower(name) = lower(?) and id <> ? and closed_at is null";
    private static final String NUMBER_TAKEN =
            "select name from team where numbers && ? and id <> ? and closed_at is null";
    private static final String MAKE =
            "insert into team (id, name, created_at) values (nextval('team_seq'), ?, ?) returning id";
    private static final String OPEN_ALWAYS = """
            insert into team_opening (team_id, weekday, opens, closes)
            select ?, weekday, 0, 1440 from generate_series(1, 7) weekday
            """;
    private static final String CHANGE = """
            update team set name = ?, name_ko = ?, time_zone = ?, languages = ?, numbers = ?, greeting_en = ?,
                greeting_ko = ?, voicemail_when_closed = ?, callback_when_closed = ?, version = version + 1 where id = ?
            """;

    /** What leads to it leads to the main team from now on; who answered for it answers for the others. */
    private static final List<String> LET_GO = List.of(
            "delete from team_member where team_id = ?",
            "update phone_menu_option set team_id = null where team_id = ?",
            "update phone_settings set team_id = null where team_id = ?",
            "update callback set team_id = null where team_id = ? and ended_at is null");

    private static final String CLOSE =
            "update team set closed_at = ?, numbers = '{}', version = version + 1 where id = ?";

    private final Statements statements;
    private final SetupChanges changes;
    private final Clock clock;

    @Inject
    TeamDesk(Statements statements, SetupChanges changes, Clock clock) {
        this.statements = statements;
        this.changes = changes;
        this.clock = clock;
    }

    /** Open at all times until its hours are set. */
    @Transactional(rollbackOn = Throwable.class)
    public long open(TeamForm form, CurrentAccount by) throws SQLException {
        lock();
        if (count() >= MOST) {
            throw new ProblemException(HoursProblem.TOO_MANY, "There are %d teams; let one go first.".formatted(MOST));
        }
        refuseTaken(form, 0);
        long team = statements.number(MAKE, form.name(), clock.instant());
        statements.change(OPEN_ALWAYS, team);
        write(form, team);
        changes.record(by, "opened team", "team " + team, form.name());
        return team;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void change(long team, TeamForm form, CurrentAccount by, Optional<Long> seen) throws SQLException {
        lock();
        SetupChanges.refuseStale(seen, TeamRow.lock(statements, team));
        refuseTaken(form, team);
        write(form, team);
        changes.record(by, "changed team", "team " + team, form.name());
    }

    /** What it did keeps its name, in figures too; keys of the menu that led to it lead to the main team. */
    @Transactional(rollbackOn = Throwable.class)
    public void close(long team, CurrentAccount by, Optional<Long> seen) throws SQLException {
        lock();
        SetupChanges.refuseStale(seen, TeamRow.lock(statements, team));
        if (count() <= 1) {
            throw new ProblemException(HoursProblem.LAST_TEAM, "Calls need a team; open another one first.");
        }
        for (String letGo : LET_GO) {
            statements.change(letGo, team);
        }
        statements.change(CLOSE, clock.instant(), team);
        changes.record(by, "closed team", "team " + team, "");
    }

    private void lock() throws SQLException {
        statements.first(LOCK, row -> row.getLong(1));
    }

    private long count() throws SQLException {
        return statements.count(COUNT);
    }

    private void refuseTaken(TeamForm form, long team) throws SQLException {
        if (statements
                .first(NAME_TAKEN, row -> row.getInt(1), form.name(), team)
                .isPresent()) {
            throw new ProblemException(HoursProblem.TEAM_NAME_TAKEN, "Choose another name.");
        }
        Optional<String> other = statements.first(NUMBER_TAKEN, row -> row.getString(1), form.numbers(), team);
        if (other.isPresent()) {
            throw new ProblemException(
                    HoursProblem.TEAM_NUMBER_TAKEN, "One of the numbers leads to %s.".formatted(other.get()));
        }
    }

    private void write(TeamForm form, long team) throws SQLException {
        Object[] values = {
            form.name(),
            form.nameKo(),
            form.zone().getId(),
            form.languages(),
            form.numbers(),
            form.greeting().en(),
            form.greeting().ko(),
            form.voicemailWhenClosed(),
            form.callbackWhenClosed(),
            team
        };
        statements.change(CHANGE, values);
    }
}
