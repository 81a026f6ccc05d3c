package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Page;

/** For whoever decides on what such words ask for, such as a return. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class PleasResource {

    private final Pleas pleas;

    @Inject
    PleasResource(Pleas pleas) {
        this.pleas = pleas;
    }

    /** On the ticket, and lately on other tickets of its customer: praise that asks for what is not due, and is on no wall. */
    @GET
    @Path("tickets/{number}/pleas")
    @Requires(Permission.READ_TICKETS)
    public Page<PleaView> list(@PathParam("number") TicketNumber number) throws SQLException {
        return Page.whole(pleas.round(number));
    }
}
