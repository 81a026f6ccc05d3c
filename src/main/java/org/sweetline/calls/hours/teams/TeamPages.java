package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.PhoneSettingsReader;
import org.sweetline.calls.hours.SpokenTime;
import org.sweetline.calls.hours.Team;
import org.sweetline.calls.hours.TeamReader;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.calls.hours.teams.TeamView.TeamTurnView;
import org.sweetline.schema.Statements;

/** Teams as they stand now: five queries, however many there are. */
@ApplicationScoped
class TeamPages {

    private static final String STANDS = """
            select t.id, t.version, (select count(*) from team_member m where m.team_id = t.id) from team t
            """;

    private final Statements statements;
    private final TeamReader teams;
    private final PhoneSettingsReader settings;
    private final Clock clock;

    @Inject
    TeamPages(Statements statements, TeamReader teams, PhoneSettingsReader settings, Clock clock) {
        this.statements = statements;
        this.teams = teams;
        this.settings = settings;
        this.clock = clock;
    }

    private record Stand(long team, long version, int members) {}

    List<TeamView> all() throws SQLException {
        Map<Long, Stand> stands = new HashMap<>();
        statements
                .list(STANDS, row -> new Stand(row.getLong(1), row.getLong(2), row.getInt(3)))
                .forEach(stand -> stands.put(stand.team(), stand));
        List<Team> found = teams.all();
        long main = main(found);
        return found.stream()
                .map(team -> view(team, stands.getOrDefault(team.id(), new Stand(team.id(), 0, 0)), main))
                .toList();
    }

    TeamView get(long team) throws SQLException {
        return all().stream().filter(view -> view.id() == team).findFirst().orElseThrow(() -> TeamRow.noSuch(team));
    }

    Team team(long id) throws SQLException {
        return teams.all().stream().filter(team -> team.id() == id).findFirst().orElseThrow(() -> TeamRow.noSuch(id));
    }

    @Nullable
    TeamTurnView turn(Timetable timetable, boolean open) {
        Instant now = clock.instant();
        ZoneId zone = timetable.zone();
        return (open ? timetable.nextClosing(now) : timetable.nextOpening(now))
                .map(at -> new TeamTurnView(at, SpokenTime.of(at, now, zone)))
                .orElse(null);
    }

    boolean isOpen(Timetable timetable) {
        return timetable.isOpen(clock.instant());
    }

    private long main(List<Team> found) throws SQLException {
        long wanted = settings.read().team();
        return found.stream().anyMatch(team -> team.id() == wanted) || found.isEmpty()
                ? wanted
                : found.get(0).id();
    }

    private TeamView view(Team team, Stand stand, long main) {
        Timetable timetable = team.timetable();
        boolean open = isOpen(timetable);
        return new TeamView(
                team.id(),
                team.name().en(),
                team.name().ko(),
                timetable.zone().getId(),
                team.languages(),
                team.numbers(),
                team.greeting(),
                team.voicemailWhenClosed(),
                team.callbackWhenClosed(),
                team.id() == main,
                stand.members(),
                open,
                turn(timetable, open),
                stand.version());
    }
}
