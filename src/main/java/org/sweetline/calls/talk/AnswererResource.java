package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** What the agent says of who took a call of ours. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class AnswererResource {
    private final AnswererDesk desk;
    private final CurrentAccount current;

    @Inject
    AnswererResource(AnswererDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    @PUT
    @Path("calls/{id: [0-9]+}/person")
    @Requires(Permission.TAKE_CALLS)
    public void isPerson(@PathParam("id") long id) throws SQLException {
        desk.isPerson(id, current);
    }

    /** Leaves our message on the machine's tape. */
    @PUT
    @Path("calls/{id: [0-9]+}/message")
    @Requires(Permission.TAKE_CALLS)
    public void leaveMessage(@PathParam("id") long id) throws SQLException {
        desk.leaveMessage(id, current);
    }
}
