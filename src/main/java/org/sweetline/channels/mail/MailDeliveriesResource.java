package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.intake.Accepted;
import org.sweetline.intake.Intake;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.storage.StorageProblem;

/** The pipe: raw mail from a mail server, a relay or a replay. The same bytes are the same delivery. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "channels.mail")
public class MailDeliveriesResource {

    static final long LIMIT = 50L << 20;

    private final Intake intake;

    @Inject
    MailDeliveriesResource(Intake intake) {
        this.intake = intake;
    }

    public record AcceptedDeliveryView(long id, String status) {}

    @POST
    @APIResponseSchema(value = AcceptedDeliveryView.class, responseCode = "202")
    @Path("deliveries/mail")
    @Consumes({"message/rfc822", "application/octet-stream", "text/plain"})
    @Requires(Permission.DELIVER_MAIL)
    public Response deliver(@HeaderParam("Content-Length") long length, InputStream body) throws IOException {
        if (length > LIMIT) {
            throw new ProblemException(StorageProblem.TOO_LARGE, "At most 50 MiB are accepted.");
        }
        Accepted accepted = intake.accept(MailDeliveryReader.CHANNEL, notEmpty(body), LIMIT);
        return Response.accepted(new AcceptedDeliveryView(accepted.delivery(), "waiting"))
                .location(URI.create("/api/v1/deliveries/" + accepted.delivery()))
                .build();
    }

    private static InputStream notEmpty(InputStream body) throws IOException {
        PushbackInputStream peek = new PushbackInputStream(body);
        int first = peek.read();
        if (first < 0) {
            throw ProblemException.invalid("body", "must be a raw mail (message/rfc822)");
        }
        peek.unread(first);
        return peek;
    }
}
