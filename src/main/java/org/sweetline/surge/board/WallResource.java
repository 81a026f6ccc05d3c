package org.sweetline.surge.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.OpenToAll;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.board.WallDesk.FreshWallScreenView;
import org.sweetline.surge.board.WallDesk.WallScreenView;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** The board for a screen across the room, and the screens that may show it. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class WallResource {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TOKEN = 100;

    private final BoardMemory memory;
    private final WallScreens screens;
    private final WallDesk desk;
    private final CurrentAccount current;

    @Inject
    WallResource(BoardMemory memory, WallScreens screens, WallDesk desk, CurrentAccount current) {
        this.memory = memory;
        this.screens = screens;
        this.desk = desk;
        this.current = current;
    }

    public record WallScreenRequest(
            @Schema(required = true) @Nullable String name) {}

    /** The same board, which names nobody. The token travels in a header: addresses end up in logs. */
    @GET
    @Path("wall")
    @OpenToAll(
            "a screen shows its own token; what it gets are figures and what customers read, without anybody's name or number")
    public SurgeBoardView wall(@HeaderParam("Wall-Token") @Nullable String token) {
        if (token == null || token.length() > LONGEST_TOKEN || !screens.isKnown(token)) {
            throw new ProblemException(SurgeProblem.WALL_NOT_KNOWN, "Ask for a new address on the surge board.");
        }
        return memory.board()
                .map(SurgeBoardView::withoutNames)
                .orElseThrow(() ->
                        new ProblemException(GeneralProblem.UNAVAILABLE, "The board was never read since the start."));
    }

    @GET
    @Path("wall-screens")
    @Requires(Permission.STEER_SURGE)
    public Page<WallScreenView> list() throws SQLException {
        return Page.whole(desk.list());
    }

    @POST
    @Path("wall-screens")
    @Requires(Permission.STEER_SURGE)
    public FreshWallScreenView add(WallScreenRequest request) throws SQLException {
        return desk.add(Asked.line("name", request.name(), LONGEST_NAME), current);
    }

    @DELETE
    @Path("wall-screens/{id}")
    @Requires(Permission.STEER_SURGE)
    public void remove(@PathParam("id") long id) throws SQLException {
        desk.remove(id, current);
    }
}
