package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.calls.hours.teams.TeamHoursDesk.Edit;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** When a team is there. Edits take If-Match and answer a conflict with the present state. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class TeamHoursResource {

    private final TeamHoursDesk desk;
    private final TeamHoursPages pages;
    private final CurrentAccount current;

    @PathParam("team")
    private long team;

    @HeaderParam("If-Match")
    private @Nullable String ifMatch;

    @Inject
    TeamHoursResource(TeamHoursDesk desk, TeamHoursPages pages, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.current = current;
    }

    private interface Change {
        void make(Edit edit) throws SQLException;
    }

    @GET
    @Path("teams/{team}/hours")
    @Requires(Permission.TAKE_CALLS)
    public TeamHoursView hours() throws SQLException {
        return pages.hours(team);
    }

    @PUT
    @Path("teams/{team}/hours")
    @Requires(Permission.MANAGE_PHONE)
    public TeamHoursView set(TeamHoursRequest request) throws SQLException {
        Week week = request.checkedWeek();
        List<String> calendars = request.checkedCalendars();
        return edit(edit -> desk.set(edit, week, calendars));
    }

    /** A date goes before the week and before any holiday. */
    @PUT
    @Path("teams/{team}/special-days/{day}")
    @Requires(Permission.MANAGE_PHONE)
    public TeamHoursView setDay(@PathParam("day") String day, SpecialDayRequest request) throws SQLException {
        SpecialDay special = request.checked(date(day));
        return edit(edit -> desk.setDay(edit, special));
    }

    @DELETE
    @Path("teams/{team}/special-days/{day}")
    @Requires(Permission.MANAGE_PHONE)
    public TeamHoursView dropDay(@PathParam("day") String day) throws SQLException {
        LocalDate date = date(day);
        return edit(edit -> desk.dropDay(edit, date));
    }

    /** What the hours come to in the twelve months ahead. */
    @GET
    @Path("teams/{team}/hours/preview")
    @Requires(Permission.TAKE_CALLS)
    public HoursPreviewView preview() throws SQLException {
        return pages.ahead(team);
    }

    private TeamHoursView edit(Change change) throws SQLException {
        try {
            change.make(new Edit(team, current, Asked.version(ifMatch)));
        } catch (ProblemException problem) {
            throw problem.type() == HoursProblem.CHANGED_MEANWHILE
                    ? problem.with("current", pages.hours(team))
                    : problem;
        }
        return pages.hours(team);
    }

    private static LocalDate date(String raw) {
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("day", "must be a date such as 2026-12-24");
        }
    }
}
