package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.talk.Colleagues.ColleagueView;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** Supervising calls, and who else has a phone. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class SupervisionResource {
    private final SupervisionDesk desk;
    private final Colleagues colleagues;
    private final CurrentAccount current;

    @Inject
    SupervisionResource(SupervisionDesk desk, Colleagues colleagues, CurrentAccount current) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.current = current;
    }

    public record SupervisionRequest(
            @Schema(
                    required = true,
                    enumeration = {"listen", "whisper", "barge"})
            @Nullable
            String mode) {}

    @PUT
    @Path("calls/{id: [0-9]+}/supervision")
    @Requires(Permission.SUPERVISE_CALLS)
    public void supervise(@PathParam("id") long id, SupervisionRequest request) throws SQLException {
        Purpose mode = switch (Objects.requireNonNullElse(request.mode(), "")) {
            case "listen" -> Purpose.LISTEN;
            case "whisper" -> Purpose.WHISPER;
            case "barge" -> Purpose.BARGE;
            default -> throw ProblemException.invalid("mode", "must be listen, whisper or barge");
        };
        desk.supervise(id, mode, current);
    }

    @DELETE
    @Path("calls/{id: [0-9]+}/supervision")
    @Requires(Permission.SUPERVISE_CALLS)
    public void leave(@PathParam("id") long id) {
        desk.leave(id, current);
    }

    @GET
    @Path("phone/colleagues")
    @Requires(Permission.TAKE_CALLS)
    public Page<ColleagueView> colleagues() throws SQLException {
        return Page.whole(colleagues.of(current.id()));
    }
}
