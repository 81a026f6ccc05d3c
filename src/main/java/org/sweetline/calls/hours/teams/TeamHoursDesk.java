package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.SetupChanges;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** Sets when a team is there. */
@ApplicationScoped
public class TeamHoursDesk {

    private static final int MOST_DAYS = 400;
    private static final String OPENING =
            "insert into team_opening (team_id, weekday, opens, closes) values (?, ?, ?, ?)";
    private static final String DAYS = "select count(*) from team_special_day where team_id = ? and day <> ?";
    private static final String DAY = """
            insert into team_special_day (team_id, day, name_en, name_ko) values (?, ?, ?, ?)
            on conflict (team_id, day) do update set name_en = excluded.name_en, name_ko = excluded.name_ko
            """;
    private static final String DAY_OPENING =
            "insert into team_special_opening (team_id, day, opens, closes) values (?, ?, ?, ?)";

    private final Statements statements;
    private final SetupChanges changes;

    @Inject
    TeamHoursDesk(Statements statements, SetupChanges changes) {
        this.statements = statements;
        this.changes = changes;
    }

    /** The team whose hours change, who changes them, and the version that they saw. */
    public record Edit(long team, CurrentAccount by, Optional<Long> seen) {}

    @Transactional(rollbackOn = Throwable.class)
    public void set(Edit edit, Week week, List<String> calendars) throws SQLException {
        hold(edit);
        statements.change("delete from team_opening where team_id = ?", edit.team());
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Span span : week.on(day)) {
                statements.change(OPENING, edit.team(), day.getValue(), span.opens(), span.closes());
            }
        }
        statements.change("update team set calendars = ? where id = ?", calendars, edit.team());
        changed(edit, "changed team hours", "");
    }

    /** In place of what was said of that day before. */
    @Transactional(rollbackOn = Throwable.class)
    public void setDay(Edit edit, SpecialDay special) throws SQLException {
        hold(edit);
        LocalDate day = special.day();
        if (statements.count(DAYS, edit.team(), day) >= MOST_DAYS) {
            throw new ProblemException(
                    HoursProblem.TOO_MANY, "The team has %d special days; let go of old ones.".formatted(MOST_DAYS));
        }
        statements.change(DAY, edit.team(), day, special.en(), special.ko());
        statements.change("delete from team_special_opening where team_id = ? and day = ?", edit.team(), day);
        for (Span span : special.hours()) {
            statements.change(DAY_OPENING, edit.team(), day, span.opens(), span.closes());
        }
        changed(edit, "set special day", day.toString());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void dropDay(Edit edit, LocalDate day) throws SQLException {
        hold(edit);
        if (statements.change("delete from team_special_day where team_id = ? and day = ?", edit.team(), day) == 0) {
            throw new ProblemException(HoursProblem.NO_SUCH_SPECIAL_DAY, day + " is a day like any other.");
        }
        changed(edit, "dropped special day", day.toString());
    }

    private void hold(Edit edit) throws SQLException {
        SetupChanges.refuseStale(edit.seen(), TeamRow.lock(statements, edit.team()));
    }

    private void changed(Edit edit, String action, String detail) throws SQLException {
        TeamRow.touch(statements, edit.team());
        changes.record(edit.by(), action, "team " + edit.team(), detail);
    }
}
