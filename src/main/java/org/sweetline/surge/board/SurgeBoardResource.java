package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class SurgeBoardResource {

    private final BoardMemory memory;

    @Inject
    SurgeBoardResource(BoardMemory memory) {
        this.memory = memory;
    }

    /** The board as of a second ago; when it can't be read the last one, which says so. */
    @GET
    @Path("surge")
    @Requires(Permission.WATCH_SURGE)
    public SurgeBoardView board() {
        return memory.board()
                .orElseThrow(() ->
                        new ProblemException(GeneralProblem.UNAVAILABLE, "The board was never read since the start."));
    }
}
