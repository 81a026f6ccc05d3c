package org.sweetline.surge.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** The switches of the board: on twice is on once, off brings back what was before. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class SteeringResource {

    private final Switches switches;
    private final CallbackSwitchDesk callbacks;
    private final PeakRankingDesk priorities;
    private final CurrentAccount current;

    @Inject
    SteeringResource(
            Switches switches, CallbackSwitchDesk callbacks, PeakRankingDesk priorities, CurrentAccount current) {
        this.switches = switches;
        this.callbacks = callbacks;
        this.priorities = priorities;
        this.current = current;
    }

    @GET
    @Path("surge/steering")
    @Requires(Permission.WATCH_SURGE)
    public SteeringView present() throws SQLException {
        return switches.present();
    }

    /** Every caller is offered a callback at once and keeps their place. */
    @PUT
    @Path("surge/callbacks")
    @Requires(Permission.STEER_SURGE)
    public SteeringView offerCallbacks() throws SQLException {
        callbacks.turnOn(current);
        return switches.present();
    }

    @DELETE
    @Path("surge/callbacks")
    @Requires(Permission.STEER_SURGE)
    public SteeringView offerAsBefore() throws SQLException {
        callbacks.turnOff(current);
        return switches.present();
    }

    /** Payment goes before address and cancellation, these before all else, for tickets there are and that come. */
    @PUT
    @Path("surge/priorities")
    @Requires(Permission.STEER_SURGE)
    public SteeringView raise() throws SQLException {
        priorities.turnOn(current);
        priorities.wake();
        return switches.present();
    }

    @DELETE
    @Path("surge/priorities")
    @Requires(Permission.STEER_SURGE)
    public SteeringView putBack() throws SQLException {
        priorities.turnOff(current);
        priorities.putBack();
        return switches.present();
    }
}
