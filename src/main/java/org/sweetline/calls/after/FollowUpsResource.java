package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;

/** What is to be followed up after calls. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class FollowUpsResource {
    private final FollowUpDesk desk;
    private final CurrentAccount current;

    @Inject
    FollowUpsResource(FollowUpDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /** The earliest first; one's own unless everybody's are asked for. */
    @GET
    @Path("follow-ups")
    @Requires(Permission.TAKE_CALLS)
    public Page<FollowUpView> list(@QueryParam("all") @DefaultValue("false") boolean all, @BeanParam PageRequest page)
            throws SQLException {
        List<FollowUpView> some = desk.open(all ? null : current.id(), page.after(), page.limit() + 1);
        return Page.of(some, page.limit(), last -> new TimeCursor(last.at(), last.call()).text());
    }

    @PUT
    @Path("follow-ups/{call}/{account}/completion")
    @Requires(Permission.TAKE_CALLS)
    public void complete(@PathParam("call") long call, @PathParam("account") long account) throws SQLException {
        desk.done(call, account, current);
    }
}
