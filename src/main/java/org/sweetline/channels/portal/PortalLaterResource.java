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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;

/** To stop here and go on later, or on another phone. */
@ApplicationScoped
@Path("/returns/later")
@Produces(PageFrame.HTML)
public class PortalLaterResource {

    private final PageFrame frame;
    private final PortalDoor door;
    private final ResumeDesk desk;
    private final ResumeLinks links;

    @Inject
    PortalLaterResource(PageFrame frame, PortalDoor door, ResumeDesk desk, ResumeLinks links) {
        this.frame = frame;
        this.door = door;
        this.desk = desk;
        this.links = links;
    }

    /** Says the same whether a mail went or enough of them had gone. */
    @POST
    @OpenToAll("only to whoever has shown that the order is theirs, by the visit's cookie")
    public Response send(@Context HttpServletRequest request, InputStream body) throws IOException, SQLException {
        Visit visit = door.visit(request);
        door.requireOurs(visit, PostedForm.read(body));
        PageAsked asked = frame.asked(request);
        desk.mail(visit, asked.language());
        return frame.show(200, asked, "portal/later", Map.of("days", ResumeLinks.LIFETIME.toDays()));
    }

    /** Looking at it changes nothing: mail gateways look at links before people do. */
    @GET
    @Path("{token}")
    @OpenToAll("the token is the key; it came by mail to the order's own address")
    public Response goOn(@PathParam("token") String token) throws SQLException {
        ResumeLinks.Begun begun = links.find(token)
                .orElseThrow(() -> new ProblemException(PortalProblem.LINK_NOT_VALID, "The link is not valid."));
        String session = door.sessions().open(begun.orderId(), begun.proof());
        return Response.seeOther(URI.create("/returns/review"))
                .cookie(door.cookie().with(session, PortalSessions.LIFETIME))
                .build();
    }
}
