package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;

/** What was bought, and what of it is to come back. */
@ApplicationScoped
@Path("/returns")
@Produces(PageFrame.HTML)
public class PortalOrderResource {

    private static final String VISIT = "only to whoever has shown that the order is theirs, by the visit's cookie";

    private final PageFrame frame;
    private final PortalDoor door;
    private final OrderPage order;
    private final Drafts drafts;
    private final DraftGaps gaps;

    @Inject
    PortalOrderResource(PageFrame frame, PortalDoor door, OrderPage order, Drafts drafts, DraftGaps gaps) {
        this.frame = frame;
        this.door = door;
        this.order = order;
        this.drafts = drafts;
        this.gaps = gaps;
    }

    /** Whoever comes back to what they began sees what is missing. */
    @GET
    @Path("order")
    @OpenToAll(VISIT)
    public Response show(@Context HttpServletRequest request) throws SQLException {
        Visit visit = door.visit(request);
        Draft draft = drafts.open(visit);
        String lacking = draft.wishes().isEmpty() ? "" : gaps.first(visit, draft);
        PageAsked asked = frame.asked(request);
        return frame.show(200, asked, "portal/order", order.of(visit, draft, asked.language(), lacking));
    }

    /** What was chosen is kept in any case, so that nothing has to be typed twice. */
    @POST
    @Path("order")
    @OpenToAll(VISIT)
    public Response choose(@Context HttpServletRequest request, InputStream body) throws IOException, SQLException {
        Visit visit = door.visit(request);
        PostedForm form = PostedForm.read(body);
        door.requireOurs(visit, form);
        drafts.save(drafts.open(visit).id(), WishReading.of(form));
        Draft draft = drafts.open(visit);
        String lacking = gaps.first(visit, draft);
        if (lacking.isEmpty()) {
            return Response.seeOther(URI.create("/returns/review")).build();
        }
        PageAsked asked = frame.asked(request);
        return frame.show(422, asked, "portal/order", order.of(visit, draft, asked.language(), lacking));
    }
}
