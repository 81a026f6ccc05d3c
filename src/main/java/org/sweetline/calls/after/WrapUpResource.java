package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** What the asking agent wrote down of a call. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class WrapUpResource {
    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_PRAISE = 1_000;

    private final WrapUps wrapUps;
    private final WrapUpDesk desk;
    private final CallDesk calls;
    private final CurrentAccount current;

    @Inject
    WrapUpResource(WrapUps wrapUps, WrapUpDesk desk, CallDesk calls, CurrentAccount current) {
        this.wrapUps = wrapUps;
        this.desk = desk;
        this.calls = calls;
        this.current = current;
    }

    /** Whatever is left out is empty. */
    public record WrapUpRequest(
            @Nullable String topic,
            @Nullable String disposition,
            @Nullable String note,
            @Nullable Instant followUpAt,
            @Nullable Boolean praised,
            @Nullable String praise) {}

    @GET
    @Path("calls/{id: [0-9]+}/wrap-up")
    @Requires(Permission.TAKE_CALLS)
    public WrapUpView show(@PathParam("id") long id) throws SQLException {
        if (calls.find(id).isEmpty()) {
            throw new ProblemException(CallProblem.NO_SUCH_CALL, "There is no call " + id + ".");
        }
        return wrapUps.of(id, current.id());
    }

    /** Also ends the agent's time for it. */
    @PUT
    @Path("calls/{id: [0-9]+}/wrap-up")
    @Requires(Permission.TAKE_CALLS)
    public WrapUpView write(@PathParam("id") long id, WrapUpRequest request) throws SQLException {
        boolean praised = Boolean.TRUE.equals(request.praised());
        WrapUpView wrapUp = new WrapUpView(
                Asked.note("topic", request.topic(), 40),
                Asked.note("disposition", request.disposition(), 40),
                Asked.note("note", request.note(), LONGEST_NOTE),
                request.followUpAt(),
                praised,
                praised ? Asked.note("praise", request.praise(), LONGEST_PRAISE) : "",
                null);
        desk.write(id, wrapUp, current);
        return wrapUps.of(id, current.id());
    }
}
