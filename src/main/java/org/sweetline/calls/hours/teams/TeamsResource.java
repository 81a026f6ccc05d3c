package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Created;
import org.sweetline.web.Page;

/** The teams that answer calls. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class TeamsResource {

    private final TeamDesk desk;
    private final TeamPages pages;
    private final CurrentAccount current;

    @Inject
    TeamsResource(TeamDesk desk, TeamPages pages, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.current = current;
    }

    /** All of them, the oldest first. */
    @GET
    @Path("teams")
    @Requires(Permission.TAKE_CALLS)
    public Page<TeamView> list() throws SQLException {
        return Page.whole(pages.all());
    }

    /** A name is taken once, so a repeated request opens no second team. */
    @POST
    @APIResponseSchema(value = TeamView.class, responseCode = "201")
    @Path("teams")
    @Requires(Permission.MANAGE_PHONE)
    public Response open(TeamRequest request) throws SQLException {
        long team = desk.open(request.checked(), current);
        return Created.with(pages.get(team));
    }

    @GET
    @Path("teams/{team}")
    @Requires(Permission.TAKE_CALLS)
    public TeamView get(@PathParam("team") long team) throws SQLException {
        return pages.get(team);
    }

    @PUT
    @Path("teams/{team}")
    @Requires(Permission.MANAGE_PHONE)
    public TeamView change(
            @PathParam("team") long team, TeamRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        try {
            desk.change(team, request.checked(), current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw problem.type() == HoursProblem.CHANGED_MEANWHILE ? problem.with("current", pages.get(team)) : problem;
        }
        return pages.get(team);
    }

    @DELETE
    @Path("teams/{team}")
    @Requires(Permission.MANAGE_PHONE)
    public void close(@PathParam("team") long team, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        desk.close(team, current, Asked.version(ifMatch));
    }
}
