package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

@ApplicationScoped
@Path("/api/v1/operations/index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class IndexResource {

    private final IndexDesk desk;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    IndexResource(IndexDesk desk, AuditTrail audit, CurrentAccount current) {
        this.desk = desk;
        this.audit = audit;
        this.current = current;
    }

    @GET
    @Requires(Permission.OPERATE)
    public IndexView show() throws IOException, SQLException {
        return desk.view();
    }

    /** Builds the index from the tables while the present one answers. */
    @PUT
    @APIResponseSchema(value = IndexView.class, responseCode = "202")
    @Path("rebuild")
    @Requires(Permission.OPERATE)
    public Response rebuild() throws IOException, SQLException {
        desk.rebuild();
        audit.record(current, "index-rebuild", "search", "");
        return Response.accepted(desk.view()).build();
    }
}
