package org.sweetline.calls.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Words;

/** The phones of the others, for whoever runs the day: somebody went home and left theirs ringing. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class AgentPhonesResource {
    private final PhoneDesk desk;
    private final CurrentAccount current;

    @Inject
    AgentPhonesResource(PhoneDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /** Not while they ring or talk; it is put down on the audit trail. */
    @PUT
    @Path("phones/{account: [0-9]+}/state")
    @Requires(Permission.SUPERVISE_CALLS)
    public void change(@PathParam("account") long account, ChangePhoneStateRequest request) throws SQLException {
        ChangePhoneStateRequest.Duty duty = Words.parse(ChangePhoneStateRequest.Duty.class, "state", request.state());
        desk.setFor(account, duty, Objects.requireNonNullElse(request.reason(), ""), current);
    }
}
