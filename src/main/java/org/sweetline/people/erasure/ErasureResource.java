package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.PeopleProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.work.Loops;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class ErasureResource {

    private final ErasureDesk desk;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Loops loops;

    @Inject
    ErasureResource(ErasureDesk desk, AuditTrail audit, CurrentAccount current, Loops loops) {
        this.desk = desk;
        this.audit = audit;
        this.current = current;
        this.loops = loops;
    }

    public record PlanErasureRequest(
            @Schema(required = true) @Nullable Boolean dryRun) {}

    /** @param confirmation the customer's number once more, such as C-12 */
    public record EraseRequest(
            @Schema(required = true) @Nullable String confirmation) {}

    /** What an erasure would take, and what it would keep. Nothing is changed. */
    @POST
    @Path("customers/{number}/erasure")
    @Requires(Permission.ERASE_CUSTOMERS)
    public ErasurePlanView plan(@PathParam("number") CustomerNumber number, PlanErasureRequest request)
            throws SQLException {
        if (!Boolean.TRUE.equals(request.dryRun())) {
            throw ProblemException.invalid("dryRun", "must be true; PUT erases");
        }
        return desk.plan(number);
    }

    /** Erases the person for good. Asked again it answers how far it is. */
    @PUT
    @APIResponseSchema(value = ErasureView.class, responseCode = "202")
    @Path("customers/{number}/erasure")
    @Requires(Permission.ERASE_CUSTOMERS)
    public Response erase(@PathParam("number") CustomerNumber number, EraseRequest request) throws SQLException {
        if (desk.find(number).isEmpty()) {
            String confirmation = request.confirmation();
            desk.begin(number, confirmation == null ? "" : confirmation, current);
            audit.record(current, "erased customer", number.toString(), "");
            loops.wake(ErasureLoop.NAME);
        }
        return Response.accepted(show(number)).build();
    }

    /** How far the erasure is; of whoever was erased only this is left. */
    @GET
    @Path("customers/{number}/erasure")
    @Requires(Permission.ERASE_CUSTOMERS)
    public ErasureView show(@PathParam("number") CustomerNumber number) throws SQLException {
        return desk.find(number).orElseThrow(() -> PeopleProblem.noSuch(number));
    }
}
