package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.Reception;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** What callers of a team hear, now or at any time to come. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class RehearsalResource {

    private final Reception reception;
    private final TeamPages teams;
    private final Clock clock;

    @Inject
    RehearsalResource(Reception reception, TeamPages teams, Clock clock) {
        this.reception = reception;
        this.teams = teams;
        this.clock = clock;
    }

    /** At a time of the team's own clock, such as {@code 2026-12-24T17:30}. */
    @GET
    @Path("teams/{team}/rehearsal")
    @Requires(Permission.TAKE_CALLS)
    public RehearsalView rehearse(@PathParam("team") long team, @QueryParam("at") @Nullable String at)
            throws SQLException {
        ZoneId zone = teams.team(team).timetable().zone();
        Instant moment = at == null ? clock.instant() : moment(at, zone);
        return RehearsalView.of(reception.rehearse(team, moment), moment);
    }

    private static Instant moment(String raw, ZoneId zone) {
        try {
            return LocalDateTime.parse(raw).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.invalid("at", "must be a time such as 2026-12-24T17:30");
        }
    }
}
