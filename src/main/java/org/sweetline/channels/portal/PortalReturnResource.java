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
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.photos.ReturnPhotos;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;

/** How a return stands, and what its customer can do about it. */
@ApplicationScoped
@Path("/returns/order/{number: (RMA|rma)-[0-9]+}")
@Produces(PageFrame.HTML)
public class PortalReturnResource {

    private static final String VISIT = "only to whoever has shown that the order is theirs, by the visit's cookie";

    private final PageFrame frame;
    private final PortalDoor door;
    private final StatusPage status;
    private final CustomerSteps steps;
    private final ReturnPhotos photos;

    @Inject
    PortalReturnResource(
            PageFrame frame, PortalDoor door, StatusPage status, CustomerSteps steps, ReturnPhotos photos) {
        this.frame = frame;
        this.door = door;
        this.status = status;
        this.steps = steps;
        this.photos = photos;
    }

    @GET
    @OpenToAll(VISIT)
    public Response show(@Context HttpServletRequest request, @PathParam("number") ReturnNumber number)
            throws SQLException {
        Visit visit = door.visit(request);
        PageAsked asked = frame.asked(request);
        return frame.show(200, asked, "portal/return", status.of(visit, number, asked.language()));
    }

    /** With photos or without; what was asked for may be either. */
    @POST
    @Path("answer")
    @OpenToAll(VISIT)
    public Response answer(
            @Context HttpServletRequest request,
            @PathParam("number") ReturnNumber number,
            @HeaderParam("Content-Type") @Nullable String type,
            InputStream body)
            throws IOException, SQLException {
        Visit visit = door.visit(request);
        steps.requireMay(visit, number);
        PostedForm form = UploadedForm.read(type == null ? "" : type, body, (before, content) -> {
            door.requireOurs(visit, before);
            steps.attach(visit, number, content);
        });
        door.requireOurs(visit, form);
        steps.answer(number, form.text("answer"));
        return back(number);
    }

    /** What is said stands before the photos in the form, so that none is kept without it. */
    @POST
    @Path("appeal")
    @OpenToAll(VISIT)
    public Response appeal(
            @Context HttpServletRequest request,
            @PathParam("number") ReturnNumber number,
            @HeaderParam("Content-Type") @Nullable String type,
            InputStream body)
            throws IOException, SQLException {
        Visit visit = door.visit(request);
        steps.requireMay(visit, number);
        PostedForm form = UploadedForm.read(type == null ? "" : type, body, (before, content) -> {
            door.requireOurs(visit, before);
            steps.attachToAppeal(visit, number, before.text("appeal"), content);
        });
        door.requireOurs(visit, form);
        steps.appeal(number, form.text("appeal"));
        return back(number);
    }

    @POST
    @Path("cancellation")
    @OpenToAll(VISIT)
    public Response cancel(
            @Context HttpServletRequest request, @PathParam("number") ReturnNumber number, InputStream body)
            throws IOException, SQLException {
        requireOurs(request, number, body);
        steps.cancel(number);
        return back(number);
    }

    @GET
    @Path("photos/{photo}")
    @OpenToAll(VISIT)
    public Response photo(
            @Context HttpServletRequest request,
            @PathParam("number") ReturnNumber number,
            @PathParam("photo") long photo)
            throws SQLException {
        steps.requireMay(door.visit(request), number);
        ReturnPhotos.Opened opened = photos.openOwn(number, photo);
        return Response.ok(opened.bytes())
                .type(opened.type())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, max-age=600")
                .build();
    }

    private PostedForm requireOurs(HttpServletRequest request, ReturnNumber number, InputStream body)
            throws IOException, SQLException {
        Visit visit = door.visit(request);
        PostedForm form = PostedForm.read(body);
        door.requireOurs(visit, form);
        steps.requireMay(visit, number);
        return form;
    }

    private static Response back(ReturnNumber number) {
        return Response.seeOther(URI.create("/returns/order/" + number)).build();
    }
}
