package org.sweetline.abuse.nights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** When everybody was looked at, and that it be done now, such as after a large import. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class NightsResource {

    private final NightPages pages;
    private final NightLoop loop;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    NightsResource(NightPages pages, NightLoop loop, AuditTrail audit, CurrentAccount current) {
        this.pages = pages;
        this.loop = loop;
        this.audit = audit;
        this.current = current;
    }

    /** The newest first. */
    @GET
    @Path("risk-nights")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<NightView> list() throws SQLException {
        return Page.whole(pages.list());
    }

    /** It begins within moments; the list tells when it is done. */
    @POST
    @Path("risk-nights")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<NightView> now() throws SQLException {
        audit.record(current, "had everybody assessed", "risk", "");
        loop.hurry();
        return list();
    }
}
