package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.ParkedReactions;
import org.sweetline.events.ParkedReactions.ParkedReaction;
import org.sweetline.intake.Deliveries;
import org.sweetline.intake.Deliveries.KeptDelivery;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** What waits for an administrator: reactions that gave up, deliveries that could not be read. */
@ApplicationScoped
@Path("/api/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class OperationsResource {

    private final ParkedReactions reactions;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    OperationsResource(ParkedReactions reactions, Deliveries deliveries, AuditTrail audit, CurrentAccount current) {
        this.reactions = reactions;
        this.deliveries = deliveries;
        this.audit = audit;
        this.current = current;
    }

    /** A delivery that could not be read, tried often enough. */
    public record StuckDeliveryView(
            long id,
            String channel,
            String externalId,
            Instant receivedAt,
            int attempts,
            @Nullable String lastError,
            long size) {

        static StuckDeliveryView of(KeptDelivery delivery) {
            return new StuckDeliveryView(
                    delivery.id(),
                    delivery.channel(),
                    delivery.externalId(),
                    delivery.receivedAt(),
                    delivery.attempts(),
                    delivery.lastError(),
                    delivery.size());
        }
    }

    @GET
    @Path("parked-reactions")
    @Requires(Permission.OPERATE)
    public Page<ParkedReaction> parked() throws SQLException {
        return Page.whole(reactions.list());
    }

    @PUT
    @Path("parked-reactions/{id}/retry")
    @Requires(Permission.OPERATE)
    public void retryReaction(@PathParam("id") long id) throws SQLException {
        require(reactions.retry(id), "parked reaction");
        audit.record(current, "retried reaction", "reaction " + id, "");
    }

    @DELETE
    @Path("parked-reactions/{id}")
    @Requires(Permission.OPERATE)
    public void dropReaction(@PathParam("id") long id) throws SQLException {
        require(reactions.drop(id), "parked reaction");
        audit.record(current, "dropped reaction", "reaction " + id, "");
    }

    @GET
    @Path("stuck-deliveries")
    @Requires(Permission.OPERATE)
    public Page<StuckDeliveryView> stuck() throws SQLException {
        return Page.whole(deliveries.stuck().stream().map(StuckDeliveryView::of).toList());
    }

    @PUT
    @Path("stuck-deliveries/{id}/retry")
    @Requires(Permission.OPERATE)
    public void retryDelivery(@PathParam("id") long id) throws SQLException {
        require(deliveries.retry(id), "stuck delivery");
        audit.record(current, "retried delivery", "delivery " + id, "");
    }

    /** The bytes as they came. */
    @GET
    @Path("stuck-deliveries/{id}/raw")
    @APIResponse(responseCode = "200", description = "The bytes as they came")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Requires(Permission.OPERATE)
    public Response raw(@PathParam("id") long id) throws SQLException {
        InputStream bytes = deliveries.raw(id).orElseThrow(() -> gone("delivery"));
        audit.record(current, "read raw delivery", "delivery " + id, "");
        return Response.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"delivery-" + id + ".raw\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private static void require(boolean found, String what) {
        if (!found) {
            throw gone(what);
        }
    }

    private static ProblemException gone(String what) {
        return new ProblemException(GeneralProblem.NOT_FOUND, "There is no such " + what + " any more.");
    }
}
