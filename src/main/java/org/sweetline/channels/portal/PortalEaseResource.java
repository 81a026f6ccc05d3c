package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageFrame;

/** One short question, once the customer has asked for a return. */
@ApplicationScoped
@Path("/returns/order/{number: (RMA|rma)-[0-9]+}/ease")
@Produces(PageFrame.HTML)
public class PortalEaseResource {

    private final PortalDoor door;
    private final CustomerSteps steps;
    private final EaseAnswers answers;

    @Inject
    PortalEaseResource(PortalDoor door, CustomerSteps steps, EaseAnswers answers) {
        this.door = door;
        this.steps = steps;
        this.answers = answers;
    }

    @POST
    @OpenToAll("only to whoever has shown that the order is theirs, by the visit's cookie")
    public Response answer(
            @Context HttpServletRequest request, @PathParam("number") ReturnNumber number, InputStream body)
            throws IOException, SQLException {
        Visit visit = door.visit(request);
        PostedForm form = PostedForm.read(body);
        door.requireOurs(visit, form);
        steps.requireMay(visit, number);
        answers.keep(number, form.text("ease"));
        return Response.seeOther(URI.create("/returns/order/" + number)).build();
    }
}
