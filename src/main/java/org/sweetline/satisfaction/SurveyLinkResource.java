package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.satisfaction.SurveyLinkDesk.SurveyLinkView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.TicketNumber;

/** The link to a survey that an agent hands out by hand. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class SurveyLinkResource {

    private final SurveyLinkDesk desk;
    private final CurrentAccount current;

    @Inject
    SurveyLinkResource(SurveyLinkDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    public record SurveyLinkOfferView(boolean offered) {}

    /** Whether one may be made: its contact was to be asked and lacks only an address. */
    @GET
    @Path("tickets/{number}/survey-link")
    @Requires(Permission.WRITE_TICKETS)
    public SurveyLinkOfferView offer(@PathParam("number") TicketNumber ticket) throws SQLException {
        return new SurveyLinkOfferView(desk.isOffered(ticket));
    }

    /** Makes it, once; it can't be read again. */
    @POST
    @Path("tickets/{number}/survey-link")
    @Requires(Permission.WRITE_TICKETS)
    public SurveyLinkView make(@PathParam("number") TicketNumber ticket) throws SQLException {
        return desk.make(ticket, current);
    }
}
