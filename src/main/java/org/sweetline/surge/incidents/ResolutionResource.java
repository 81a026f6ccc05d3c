package org.sweetline.surge.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.web.Asked;

/** The end of an incident, and who is told of it. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class ResolutionResource {

    private final ResolutionDesk desk;
    private final IncidentRows rows;
    private final CurrentAccount current;

    @Inject
    ResolutionResource(ResolutionDesk desk, IncidentRows rows, CurrentAccount current) {
        this.desk = desk;
        this.rows = rows;
        this.current = current;
    }

    /** It goes off the banner and the phone at once; letters leave, and tickets are solved, after half a minute. */
    @PUT
    @Path("incidents/{id}/resolution")
    @Requires(Permission.STEER_SURGE)
    public IncidentView resolve(
            @PathParam("id") long id, ResolutionRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        try {
            desk.resolve(id, request, current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw problem.type() == SurgeProblem.INCIDENT_CHANGED ? problem.with("current", rows.get(id)) : problem;
        }
        return rows.get(id);
    }

    /** What is not sent yet is not sent, and what is not solved yet stays as it is; the incident stays resolved. */
    @DELETE
    @Path("incidents/{id}/resolution/letters")
    @Requires(Permission.STEER_SURGE)
    public IncidentView takeBack(@PathParam("id") long id) throws SQLException {
        rows.get(id);
        desk.takeBack(id, current);
        return rows.get(id);
    }

    /** What was held back, since more strangers wrote than are told in an hour, goes out. */
    @PUT
    @Path("incidents/{id}/resolution/letters/release")
    @Requires(Permission.STEER_SURGE)
    public IncidentView release(@PathParam("id") long id) throws SQLException {
        rows.get(id);
        desk.release(id, current);
        return rows.get(id);
    }
}
