package org.sweetline.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.intake.Deliveries.KeptDelivery;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Words;

/** What became of a delivery. */
@ApplicationScoped
@Path("/api/v1/deliveries/{id: [0-9]+}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "intake")
public class DeliveriesResource {

    private final Deliveries deliveries;

    @Inject
    DeliveriesResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Status is waiting, done or failed; the result is the number of the ticket that it went to. */
    public record DeliveryStateView(
            long id,
            String channel,

            @Schema(enumeration = {"waiting", "done", "failed"})
            String status,

            Instant receivedAt,
            @Nullable String result,
            @Nullable String error) {}

    @GET
    @Requires(Permission.DELIVER_MAIL)
    public DeliveryStateView show(@PathParam("id") long id) throws SQLException {
        KeptDelivery delivery = deliveries
                .find(id)
                .orElseThrow(() -> new ProblemException(GeneralProblem.NOT_FOUND, "There is no such delivery."));
        return new DeliveryStateView(
                delivery.id(),
                delivery.channel(),
                Words.of(delivery.status()),
                delivery.receivedAt(),
                delivery.result(),
                delivery.lastError());
    }
}
