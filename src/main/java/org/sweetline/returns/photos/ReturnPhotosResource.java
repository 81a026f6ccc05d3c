package org.sweetline.returns.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.photos.PhotoDesk.Occasion;
import org.sweetline.returns.photos.PhotoDesk.Shot;
import org.sweetline.returns.photos.ReturnPhotos.Opened;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Created;

/** Pictures of a return: taken by the team, or handed on for the customer. */
@ApplicationScoped
@Path("/api/v1")
@Tag(name = "returns")
public class ReturnPhotosResource {

    private final PhotoDesk desk;
    private final ReturnPhotos photos;
    private final CurrentAccount current;

    @Inject
    ReturnPhotosResource(PhotoDesk desk, ReturnPhotos photos, CurrentAccount current) {
        this.desk = desk;
        this.photos = photos;
        this.current = current;
    }

    /** A picture that was kept. */
    public record KeptPhotoView(long id, String href) {}

    /**
     * The body is the picture: JPEG, PNG or WebP, at most 10 MB.
     *
     * @param line which item it shows; {@code inspection=true}: what its latest inspection found
     * @param appeal whether it goes along with what the customer says against a denial
     */
    @POST
    @APIResponseSchema(value = KeptPhotoView.class, responseCode = "201")
    @Path("returns/{number}/photos")
    @Requires(Permission.WRITE_RETURNS)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response keep(
            @PathParam("number") ReturnNumber number,
            @QueryParam("line") @Nullable String line,
            @QueryParam("inspection") boolean inspection,
            @QueryParam("appeal") boolean appeal,
            @QueryParam("name") @Nullable String name,
            InputStream bytes)
            throws SQLException {
        Actor by = Actor.person(current.id(), current.name(), null);
        Shot shot = new Shot(line, occasion(inspection, appeal), name == null ? "" : name);
        long id = desk.keep(number, shot, bytes, by);
        return Created.with(new KeptPhotoView(id, "/api/v1/returns/" + number + "/photos/" + id));
    }

    private static Occasion occasion(boolean inspection, boolean appeal) {
        if (inspection && appeal) {
            throw ProblemException.invalid("appeal", "is not of an inspection");
        }
        return inspection ? Occasion.INSPECTION : appeal ? Occasion.APPEAL : Occasion.REQUEST;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The picture")
    @Path("returns/{number}/photos/{photo}")
    @Requires(Permission.READ_RETURNS)
    public Response show(@PathParam("number") ReturnNumber number, @PathParam("photo") long photo) throws SQLException {
        Opened opened = photos.open(number, photo);
        return Response.ok(opened.bytes())
                .type(opened.type())
                .header("Content-Length", opened.size())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
