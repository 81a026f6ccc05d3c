package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;

/** The last look before asking, with photos. */
@ApplicationScoped
@Path("/returns")
@Produces(PageFrame.HTML)
public class PortalReviewResource {

    private static final String VISIT = "only to whoever has shown that the order is theirs, by the visit's cookie";

    private final PageFrame frame;
    private final PortalDoor door;
    private final ReviewPage review;
    private final DraftPhotos photos;
    private final PortalRequestDesk desk;
    private final DraftGaps gaps;

    @Inject
    PortalReviewResource(
            PageFrame frame,
            PortalDoor door,
            ReviewPage review,
            DraftPhotos photos,
            PortalRequestDesk desk,
            DraftGaps gaps) {
        this.frame = frame;
        this.door = door;
        this.review = review;
        this.photos = photos;
        this.desk = desk;
        this.gaps = gaps;
    }

    @GET
    @Path("review")
    @OpenToAll(VISIT)
    public Response show(@Context HttpServletRequest request) throws SQLException {
        Visit visit = door.visit(request);
        Draft draft = photos.drafts().open(visit);
        if (!gaps.first(visit, draft).isEmpty()) {
            return Response.seeOther(URI.create("/returns/order")).build();
        }
        PageAsked asked = frame.asked(request);
        return frame.show(200, asked, "portal/review", review.of(visit, draft, asked.language()));
    }

    @POST
    @Path("review")
    @OpenToAll(VISIT)
    public Response send(@Context HttpServletRequest request, InputStream body) throws IOException, SQLException {
        Visit visit = door.visit(request);
        PostedForm form = PostedForm.read(body);
        door.requireOurs(visit, form);
        Optional<Draft> draft = photos.drafts().byKey(visit, form.text("key"));
        if (draft.isEmpty()
                || draft.get().made().isEmpty()
                        && !gaps.first(visit, draft.get()).isEmpty()) {
            return Response.seeOther(URI.create("/returns/order")).build();
        }
        ReturnNumber number =
                desk.submit(visit, draft.get().id(), frame.asked(request).language());
        return Response.seeOther(URI.create("/returns/order/" + number)).build();
    }

    @POST
    @Path("review/photos")
    @OpenToAll(VISIT)
    public Response attach(
            @Context HttpServletRequest request, @HeaderParam("Content-Type") @Nullable String type, InputStream body)
            throws IOException, SQLException {
        Visit visit = door.visit(request);
        Draft draft = photos.drafts().open(visit);
        PostedForm form = UploadedForm.read(type == null ? "" : type, body, (before, content) -> {
            door.requireOurs(visit, before);
            photos.take(visit, draft, content);
        });
        door.requireOurs(visit, form);
        return Response.seeOther(URI.create("/returns/review")).build();
    }

    @POST
    @Path("review/photos/{photo}")
    @OpenToAll(VISIT)
    public Response detach(@Context HttpServletRequest request, @PathParam("photo") long photo, InputStream body)
            throws IOException, SQLException {
        Visit visit = door.visit(request);
        door.requireOurs(visit, PostedForm.read(body));
        photos.drafts().remove(photos.drafts().open(visit).id(), photo);
        return Response.seeOther(URI.create("/returns/review")).build();
    }
}
