package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageAsked;
import org.sweetline.web.pages.PageFrame;

/** The return policy to read, before anything is bought or asked for. */
@ApplicationScoped
@Path("/returns")
@Produces(PageFrame.HTML)
public class PortalPolicyResource {

    private final PageFrame frame;
    private final PolicyReading policy;

    @Inject
    PortalPolicyResource(PageFrame frame, PolicyReading policy) {
        this.frame = frame;
        this.policy = policy;
    }

    @GET
    @Path("policy")
    @OpenToAll("a shop shows its policy to everybody")
    public Response show(@Context HttpServletRequest request) throws SQLException {
        PageAsked asked = frame.asked(request);
        return frame.show(200, asked, "portal/policy", Map.of("terms", policy.inForce(asked.language())));
    }
}
