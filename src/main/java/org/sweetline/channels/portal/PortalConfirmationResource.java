package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Inquiry;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.letters.LinkPurpose;
import org.sweetline.returns.letters.PortalLinks;
import org.sweetline.returns.letters.PortalLinks.LinkedReturn;
import org.sweetline.returns.pages.ReturnSheet;
import org.sweetline.returns.pages.ReturnView;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageFrame;

/** Where a guest says that it was they who asked, by the link in the mail to the order's own address. */
@ApplicationScoped
@Path("/returns/confirm/{token}")
@Produces(PageFrame.HTML)
public class PortalConfirmationResource {

    private static final String KEY = "the token is the key; it came by mail to the order's own address";

    private final PageFrame frame;
    private final PortalDoor door;
    private final PortalLinks links;
    private final PortalRequestDesk desk;
    private final ReturnSheet sheet;

    @Inject
    PortalConfirmationResource(
            PageFrame frame, PortalDoor door, PortalLinks links, PortalRequestDesk desk, ReturnSheet sheet) {
        this.frame = frame;
        this.door = door;
        this.links = links;
        this.desk = desk;
        this.sheet = sheet;
    }

    /** Looking at it confirms nothing: mail gateways look at links before people do. */
    @GET
    @OpenToAll(KEY)
    public Response show(@Context HttpServletRequest request, @PathParam("token") String token) throws SQLException {
        return page(request, token, sheet.get(linked(token).number(), false));
    }

    @POST
    @OpenToAll(KEY)
    public Response confirm(@Context HttpServletRequest request, @PathParam("token") String token) throws SQLException {
        door.refuseForeign(request);
        LinkedReturn linked = linked(token);
        ReturnView view = sheet.get(linked.number(), false);
        if (isOver(view)) {
            return page(request, token, view);
        }
        desk.confirm(linked.number());
        String session = door.sessions().open(linked.orderId(), Proof.LINK);
        return Response.seeOther(URI.create("/returns/order/" + linked.number()))
                .cookie(door.cookie().with(session, PortalSessions.LIFETIME))
                .build();
    }

    private Response page(HttpServletRequest request, String token, ReturnView view) {
        return frame.show(
                200,
                frame.asked(request),
                "portal/confirm",
                Map.of("view", view, "over", isOver(view), "action", "/returns/confirm/" + token));
    }

    /** It was cancelled before anybody confirmed it. */
    private static boolean isOver(ReturnView view) {
        return view.state().equals(Words.of(ReturnState.CANCELLED))
                && view.inquiry().equals(Words.of(Inquiry.UNCONFIRMED));
    }

    private LinkedReturn linked(String token) throws SQLException {
        return links.find(LinkPurpose.CONFIRM, token)
                .orElseThrow(() -> new ProblemException(PortalProblem.LINK_NOT_VALID, "The link is not valid."));
    }
}
