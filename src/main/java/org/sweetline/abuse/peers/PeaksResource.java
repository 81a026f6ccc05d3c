package org.sweetline.abuse.peers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** Peak days, on which a hurry to return says nothing of a person. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class PeaksResource {

    private static final int LONGEST_NAME = 120;

    private final PeakDesk desk;
    private final CurrentAccount current;

    @Inject
    PeaksResource(PeakDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /** @param to the first moment that is none of it */
    public record PeakRequest(
            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable Instant from,
            @Schema(required = true) @Nullable Instant to) {}

    /** The newest first. */
    @GET
    @Path("risk-peaks")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<PeakView> list() throws SQLException {
        return Page.whole(desk.list());
    }

    @POST
    @Path("risk-peaks")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<PeakView> declare(PeakRequest request) throws SQLException {
        Instant from = request.from();
        Instant to = request.to();
        if (from == null || to == null) {
            throw ProblemException.invalid(from == null ? "from" : "to", "is missing");
        }
        desk.declare(Asked.line("name", request.name(), LONGEST_NAME), from, to, current);
        return list();
    }

    @DELETE
    @Path("risk-peaks/{id}")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<PeakView> remove(@PathParam("id") long id) throws SQLException {
        desk.remove(id, current);
        return list();
    }
}
