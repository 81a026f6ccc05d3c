package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** The recording stands still while a card number is read out. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class RecordingPauseResource {
    private final RecordingDesk desk;
    private final CurrentAccount current;

    @Inject
    RecordingPauseResource(RecordingDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    @PUT
    @Path("calls/{id: [0-9]+}/recording/pause")
    @Requires(Permission.TAKE_CALLS)
    public void pause(@PathParam("id") long id) {
        desk.pause(id, current);
    }

    @DELETE
    @Path("calls/{id: [0-9]+}/recording/pause")
    @Requires(Permission.TAKE_CALLS)
    public void resume(@PathParam("id") long id) {
        desk.resume(id, current);
    }
}
