package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** What a page that is a telephone says when it is loaded anew. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class ReloadResource {
    private final ComebackDesk comeback;
    private final CurrentAccount current;

    @Inject
    ReloadResource(ComebackDesk comeback, CurrentAccount current) {
        this.comeback = comeback;
        this.current = current;
    }

    /** The page goes in the middle of a conversation; for half a minute it is expected back. */
    @PUT
    @Path("phone/reload")
    @Requires(Permission.TAKE_CALLS)
    public void begin() throws SQLException {
        comeback.goes(current.id());
    }

    /** It is there again, and can be rung. */
    @DELETE
    @Path("phone/reload")
    @Requires(Permission.TAKE_CALLS)
    public void end() {
        comeback.isBack(current.id());
    }
}
