package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Created;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

/** Who is not let in. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class BlockedNumbersResource {

    private final BlockingDesk desk;
    private final BlockedNumberPages pages;
    private final CurrentAccount current;

    @Inject
    BlockedNumbersResource(BlockingDesk desk, BlockedNumberPages pages, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.current = current;
    }

    /** The newest first. */
    @GET
    @Path("blocked-numbers")
    @Requires(Permission.TAKE_CALLS)
    public Page<BlockedNumberView> list(@BeanParam PageRequest page) throws SQLException {
        return pages.list(page.afterText(), page.limit());
    }

    /** A number that is blocked already gets the new reason and time. */
    @POST
    @APIResponseSchema(value = BlockedNumberView.class, responseCode = "201")
    @Path("blocked-numbers")
    @Requires(Permission.MANAGE_PHONE)
    public Response block(BlockRequest request) throws SQLException {
        long id = desk.block(request.checked(), current);
        return Created.with(pages.get(id));
    }

    @DELETE
    @Path("blocked-numbers/{id}")
    @Requires(Permission.MANAGE_PHONE)
    public void letIn(@PathParam("id") long id) throws SQLException {
        desk.letIn(id, current);
    }
}
