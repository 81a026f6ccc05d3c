package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.labels.Label;
import org.sweetline.returns.labels.LabelDesk;
import org.sweetline.returns.labels.QrCode;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageFrame;

/** The label: to print, or as a code to be shown. */
@ApplicationScoped
@Path("/returns/order/{number: (RMA|rma)-[0-9]+}/label")
@Produces(PageFrame.HTML)
public class PortalLabelResource {

    private static final String VISIT = "only to whoever has shown that the order is theirs, by the visit's cookie";

    private final PageFrame frame;
    private final PortalDoor door;
    private final CustomerSteps steps;
    private final LabelDesk labels;

    @Inject
    PortalLabelResource(PageFrame frame, PortalDoor door, CustomerSteps steps, LabelDesk labels) {
        this.frame = frame;
        this.door = door;
        this.steps = steps;
        this.labels = labels;
    }

    @GET
    @OpenToAll(VISIT)
    public Response show(@Context HttpServletRequest request, @PathParam("number") ReturnNumber number)
            throws SQLException {
        steps.requireMay(door.visit(request), number);
        Optional<Label> label = labels.issue(number);
        if (label.isEmpty()) {
            return Response.seeOther(URI.create("/returns/order/" + number)).build();
        }
        QrCode code = QrCode.of(label.get().tracking());
        return frame.show(
                200,
                frame.asked(request),
                "portal/label",
                Map.of("number", number, "label", label.get(), "size", code.size(), "squares", code.path()));
    }

    @GET
    @Path("paper")
    @OpenToAll(VISIT)
    public Response paper(@Context HttpServletRequest request, @PathParam("number") ReturnNumber number)
            throws SQLException {
        steps.requireMay(door.visit(request), number);
        byte[] paper = labels.paper(number, frame.asked(request).language());
        return Response.ok(paper, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + number + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
