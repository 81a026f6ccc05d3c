package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.storage.FileStore;

/** Files that came with messages: always to be saved, never to be run in our origin. */
@ApplicationScoped
@Path("/api/v1/attachments/{id}")
@Tag(name = "tickets")
public class AttachmentsResource {

    private static final Set<String> HARMLESS = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "application/pdf",
            "text/plain",
            "audio/mpeg",
            "audio/wav");

    private final TicketRepository tickets;
    private final FileStore files;

    @Inject
    AttachmentsResource(TicketRepository tickets, FileStore files) {
        this.tickets = tickets;
        this.files = files;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The file")
    @Requires(Permission.READ_TICKETS)
    public Response download(@PathParam("id") long id) {
        Attachment attachment = tickets.attachment(id)
                .orElseThrow(() ->
                        new ProblemException(TicketProblem.NO_SUCH_ATTACHMENT, "There is no attachment with this id."));
        String type = HARMLESS.contains(attachment.type()) ? attachment.type() : "application/octet-stream";
        return Response.ok(files.open(attachment.sha256()))
                .type(type)
                .header("Content-Length", attachment.size())
                .header("Content-Disposition", disposition(attachment.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }

    /** RFC 6266: the real name encoded, and a plain one for old programs. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
