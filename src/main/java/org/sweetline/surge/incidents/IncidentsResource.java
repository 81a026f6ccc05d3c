package org.sweetline.surge.incidents;

import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** Incidents, and the answers to all who wrote about one. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class IncidentsResource {

    private static final Duration LATELY = Duration.ofDays(1);

    private final IncidentDesk desk;
    private final LinkDesk links;
    private final IncidentRows rows;
    private final Clock clock;
    private final CurrentAccount current;

    @Inject
    IncidentsResource(IncidentDesk desk, LinkDesk links, IncidentRows rows, Clock clock, CurrentAccount current) {
        this.desk = desk;
        this.links = links;
        this.rows = rows;
        this.clock = clock;
        this.current = current;
    }

    /**
     * Those under way, then those that were resolved within a day.
     *
     * @param surge all of that surge instead
     */
    @GET
    @Path("incidents")
    @Requires(Permission.WATCH_SURGE)
    public Page<IncidentView> list(@QueryParam("surge") @Nullable Long surge) throws SQLException {
        return Page.whole(surge == null ? rows.since(clock.instant().minus(LATELY)) : rows.ofSurge(surge));
    }

    @POST
    @Path("incidents")
    @Requires(Permission.STEER_SURGE)
    public IncidentView open(IncidentRequest request, @HeaderParam("Idempotency-Key") @Nullable String key)
            throws SQLException {
        return rows.get(desk.open(request.checked(), current, Asked.requestKey(key)));
    }

    /** All of it at once; resolving takes it off the banner and the phone. */
    @PUT
    @Path("incidents/{id}")
    @Requires(Permission.STEER_SURGE)
    public IncidentView change(
            @PathParam("id") long id, IncidentRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        rows.get(id);
        try {
            desk.change(id, request.checked(), current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw problem.type() == SurgeProblem.INCIDENT_CHANGED ? problem.with("current", rows.get(id)) : problem;
        }
        return rows.get(id);
    }

    /** The open tickets of its topic that no incident has, the oldest 500 of them at a time; {@code unlinked} says how many are left. */
    @PUT
    @Path("incidents/{id}/links")
    @Requires(Permission.STEER_SURGE)
    public IncidentView link(@PathParam("id") long id) throws SQLException {
        rows.get(id);
        links.linkMore(id, current);
        return rows.get(id);
    }

    /** Each ticket of it is answered with its text and what has become of the customer's newest order. */
    @PUT
    @Path("incidents/{id}/answers")
    @Requires(Permission.STEER_SURGE)
    public IncidentView answer(@PathParam("id") long id) throws SQLException {
        rows.get(id);
        links.answer(id, current);
        return rows.get(id);
    }

    /** What was held back, since more strangers wrote than are answered in an hour, goes out. */
    @PUT
    @Path("incidents/{id}/answers/release")
    @Requires(Permission.STEER_SURGE)
    public IncidentView release(@PathParam("id") long id) throws SQLException {
        rows.get(id);
        links.release(id, current);
        return rows.get(id);
    }

    @DELETE
    @Path("incidents/{id}/answers")
    @Requires(Permission.STEER_SURGE)
    public IncidentView takeBack(@PathParam("id") long id) throws SQLException {
        rows.get(id);
        links.takeBack(id, current);
        return rows.get(id);
    }
}
