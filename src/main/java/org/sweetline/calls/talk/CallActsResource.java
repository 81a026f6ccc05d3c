package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** What somebody in a call does with it. The phone network does it a moment later; the live stream tells when. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class CallActsResource {
    private static final String KEYS = "[0-9*#wW]{1,32}";

    private final HoldDesk holds;
    private final PartyDesk parties;
    private final AnswererDesk answerers;
    private final CurrentAccount current;

    @Inject
    CallActsResource(HoldDesk holds, PartyDesk parties, AnswererDesk answerers, CurrentAccount current) {
        this.holds = holds;
        this.parties = parties;
        this.answerers = answerers;
        this.current = current;
    }

    /** @param digits 0 to 9, * and #; w waits half a second */
    public record KeysRequest(
            @Schema(required = true) @Nullable String digits) {}

    @PUT
    @Path("calls/{id: [0-9]+}/hold")
    @Requires(Permission.TAKE_CALLS)
    public void hold(@PathParam("id") long id) {
        holds.hold(id, current);
    }

    @DELETE
    @Path("calls/{id: [0-9]+}/hold")
    @Requires(Permission.TAKE_CALLS)
    public void unhold(@PathParam("id") long id) {
        holds.unhold(id, current);
    }

    @PUT
    @Path("calls/{id: [0-9]+}/mute")
    @Requires(Permission.TAKE_CALLS)
    public void mute(@PathParam("id") long id) {
        holds.mute(id, true, current);
    }

    @DELETE
    @Path("calls/{id: [0-9]+}/mute")
    @Requires(Permission.TAKE_CALLS)
    public void unmute(@PathParam("id") long id) {
        holds.mute(id, false, current);
    }

    @POST
    @Path("calls/{id: [0-9]+}/keys")
    @Requires(Permission.TAKE_CALLS)
    public void press(
            @PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key, KeysRequest request)
            throws SQLException {
        String digits = Objects.requireNonNullElse(request.digits(), "");
        if (!digits.matches(KEYS)) {
            throw ProblemException.invalid("digits", "must be 1 to 32 of 0 to 9, * and #");
        }
        parties.press(id, digits, Objects.requireNonNullElse(Asked.requestKey(key), ""), current);
    }

    /** Whom we called is no machine, whatever the network thinks. */
    @PUT
    @Path("calls/{id: [0-9]+}/person")
    @Requires(Permission.TAKE_CALLS)
    public void isPerson(@PathParam("id") long id) throws SQLException {
        answerers.isPerson(id, current);
    }

    /** Leaves our message on the machine's tape. */
    @PUT
    @Path("calls/{id: [0-9]+}/message")
    @Requires(Permission.TAKE_CALLS)
    public void leaveMessage(@PathParam("id") long id) throws SQLException {
        answerers.leaveMessage(id, current);
    }

    @PUT
    @Path("calls/{id: [0-9]+}/end")
    @Requires(Permission.TAKE_CALLS)
    public void end(@PathParam("id") long id) {
        parties.end(id, current);
    }
}
