package org.sweetline.channels.mail.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.storage.FileStore;

/**
 * The pictures that a mail points to, by their number in it: the sender's server is asked by us, and only for these. It is
 * a POST because the sender learns from it that the mail was opened: no page that an agent visits may cause it.
 */
@ApplicationScoped
@Path("/api/v1")
@Tag(name = "channels.mail")
public class RemoteImagesResource {

    private final RemoteImages images;
    private final FileStore files;

    @Inject
    RemoteImagesResource(RemoteImages images, FileStore files) {
        this.images = images;
        this.files = files;
    }

    @POST
    @Path("entries/{entry}/remote-images/{number}")
    @APIResponse(responseCode = "200", description = "The picture")
    @Requires(Permission.READ_TICKETS)
    public Response load(@PathParam("entry") long entry, @PathParam("number") int number) throws SQLException {
        RemoteImage image = images.get(entry, number);
        return Response.ok(files.open(image.sha256()))
                .type(image.type())
                .header("Content-Length", image.size())
                .header("Content-Disposition", "attachment")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
