package org.sweetline.calls.hours.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.testing.Wired;

/** A team that has as many special days as there may be. */
class SpecialDaysTest {
    private static final long TEAM = 70;
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    private final DataSource database = OverTables.open();
    private final Statements tables = OverTables.of(database);
    private final TeamHoursDesk desk = new Wired(database, Clock.systemUTC()).get(TeamHoursDesk.class);

    @Test
    void anyOfThemIsStillSetAnewAndNoneIsAdded() throws SQLException {
        tables.change("insert into account (id, email, name, role, created_at, version)"
                + " values (1, 'max@shop.test', 'Max', 'MANAGER', now(), 1)");
        tables.change("insert into team (id, name, created_at) values (?, 'Embroidery', now())", TEAM);
        tables.change("""
                insert into team_special_day (team_id, day, name_en, name_ko)
                select ?, cast(? as date) + n, 'Fair', '박람회' from generate_series(0, 399) n
                """, TEAM, FIRST.toString());

        set(FIRST.plusDays(7), "Stocktaking");

        assertThat(tables.list(
                        "select name_en from team_special_day where day = cast(? as date)",
                        row -> row.getString(1),
                        FIRST.plusDays(7).toString()))
                .containsExactly("Stocktaking");
        assertThatThrownBy(() -> set(FIRST.minusDays(1), "One too many")).isInstanceOf(ProblemException.class);
    }

    private void set(LocalDate day, String name) throws SQLException {
        TeamHoursDesk.Edit edit = new TeamHoursDesk.Edit(TEAM, Somebody.signedIn(1, Role.MANAGER), Optional.empty());
        desk.setDay(edit, new SpecialDay(day, name, name, List.of()));
    }
}
